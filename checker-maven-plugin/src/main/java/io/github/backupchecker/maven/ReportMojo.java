package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Checks the declared backup configurations of a project and writes the reports; findings never
 * fail the build, but what could not be read or judged does.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractCheckerMojo {

  /** The goal, as Maven creates it. */
  @Inject
  public ReportMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
  }

  @Override
  boolean canFail() {
    return false;
  }

  @Override
  void judge(Report report, Summary summary) throws MojoExecutionException {
    if (report.status().compareTo(Status.INCOMPLETE) >= 0) {
      throw new MojoExecutionException(summary.incomplete());
    }
    summary.conclude(getLog(), summary.reported());
  }
}
