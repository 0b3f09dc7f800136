package io.github.backupchecker.maven;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.reading.Base;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Writes today's findings of a module to {@code checker.baseline}, by default {@code
 * backup-checker-baseline.json} in the module, so that only new ones fail the build. Problems, and
 * what cannot be waived, are never in it.
 *
 * @since 0.1.0
 */
// it needs a project: any other goal that is typed at the root of a build runs there alone
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AbstractCheckerMojo {

  /** The goal, as Maven creates it. */
  @Inject
  public BaselineMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
  }

  @Override
  boolean canFail() {
    return false;
  }

  @Override
  boolean isReporting() {
    return false;
  }

  /** None: a POM that names one for its checks can have a baseline all the same. */
  @Override
  Optional<Base> base(Optional<Base> named, Sources asked) {
    return NewBaseline.base(named, getLog());
  }

  @Override
  CheckRequest decided(TeamSettings team, CheckRequest request, Folders folders)
      throws MojoExecutionException {
    return team.afresh(request, folders);
  }

  @Override
  void judge(Report report, Summary summary) throws MojoExecutionException {
    new NewBaseline(newBaseline()).write(report, summary, getLog());
  }
}
