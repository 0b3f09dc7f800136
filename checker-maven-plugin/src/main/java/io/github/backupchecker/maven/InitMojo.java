package io.github.backupchecker.maven;

import io.github.backupchecker.render.NewFile;
import io.github.backupchecker.starter.ShellWord;
import io.github.backupchecker.starter.Starter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a commented starter that passes its own check: {@code backup-checker.yaml} with the
 * settings and {@code backup.yaml} with a small estate. No file is ever replaced: where one of them
 * is there already, nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", aggregator = true, requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /**
   * The folder into which the starter is written, relative to the module, or to the folder where
   * Maven was started where there is no project; made where it is missing. By default {@code
   * src/main/backup}, where the other goals look. Example: {@code -Dchecker.folder=estate}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.folder")
  private @Nullable String folder;

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  /** The goal, as Maven creates it. */
  @Inject
  public InitMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  @Override
  public void execute() throws MojoExecutionException {
    new Spelling(project, session, execution).check(getLog());
    String named = Choices.word("checker.folder", folder).orElse(Sources.DEFAULT);
    Path module = new Folders(project, session, execution).module();
    Starter starter = new Starter(resolved(module, named));
    Optional<String> refusal = starter.write();
    if (refusal.isPresent()) {
      throw new MojoExecutionException(refusal.orElseThrow());
    }
    for (NewFile file : starter.files()) {
      getLog().info("Wrote " + file.path());
    }
    boolean isDefault = starter.folder().equals(resolved(module, Sources.DEFAULT));
    getLog().info("Next: mvn checker:check" + (isDefault ? "" : sources(named)));
  }

  private static Path resolved(Path module, String named) throws MojoExecutionException {
    try {
      return module.resolve(named).normalize();
    } catch (InvalidPathException e) {
      throw new MojoExecutionException("checker.folder: '" + named + "' is not a path", e);
    }
  }

  private static String sources(String named) {
    return " -Dchecker.sources=" + new ShellWord(named).quoted();
  }
}
