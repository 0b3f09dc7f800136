package io.github.backupchecker.maven;

import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
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
    name = CheckMojo.GOAL,
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractCheckerMojo {
  static final String GOAL = "check";

  /** The goal, as Maven creates it. */
  @Inject
  public CheckMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
  }
}
