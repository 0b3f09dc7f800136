package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Checks the declared backup configurations of a project, writes the reports, and fails the build
 * where a finding weighs enough.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractCheckerMojo {

  /** The goal, as Maven creates it. */
  @Inject
  public CheckMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
  }

  @Override
  boolean canFail() {
    return true;
  }

  @Override
  void judge(Report report, Summary summary) throws MojoExecutionException, MojoFailureException {
    summary.decide(getLog());
  }
}
