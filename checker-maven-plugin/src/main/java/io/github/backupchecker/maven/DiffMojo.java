package io.github.backupchecker.maven;

import io.github.backupchecker.reading.Base;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Shows what differs between {@code checker.base}, or {@code checker.baseRef}, and the declared
 * backup configurations of a project, such as declared and exported, and nothing else; fails the
 * build where it weighs enough: any difference weighs as a note.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractCheckerMojo {

  /** The goal, as Maven creates it. */
  @Inject
  public DiffMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
  }

  @Override
  Optional<Base> base(Optional<Base> named, Sources asked) throws MojoExecutionException {
    Base other =
        named.orElseThrow(
            () ->
                new MojoExecutionException(
                    "checker:diff compares with checker.base, a folder, or with checker.baseRef,"
                        + " a revision: name one of them"));
    return Optional.of(asked.apart(other));
  }
}
