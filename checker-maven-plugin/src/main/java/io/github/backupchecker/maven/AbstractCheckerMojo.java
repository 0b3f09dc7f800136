package io.github.backupchecker.maven;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.source.Selection;
import io.github.backupchecker.tree.Limits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What the goals have in common: their parameters, and everything up to the verdict.
 *
 * <p>A base class, because Maven takes parameters from fields, and each must be stated once.
 */
abstract class AbstractCheckerMojo extends AbstractMojo {
  private static final String DEFAULT_SOURCES = "src/main/backup";

  /**
   * Files and folders that hold declarations, relative to the module. By default {@code
   * src/main/backup}, in which every YAML and JSON file must declare backup. Example: {@code
   * -Dchecker.sources=src/main/backup,infrastructure}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.sources")
  private @Nullable List<File> sources;

  /**
   * Does nothing at all, and says so.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The least severity that fails the build: {@code error}, {@code warning}, {@code note} or {@code
   * never}, in any case. By default what the settings say, else {@code error}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.failOn")
  private @Nullable String failOn;

  /**
   * Whether what cannot be told fails the build as a failure would: {@code fail} or {@code warn},
   * in any case. By default what the settings say, else {@code fail}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.undetermined")
  private @Nullable String undetermined;

  /**
   * The folder into which the reports are written. By default {@code checker} in the build
   * directory of the module, and {@code target/checker} where there is no project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * The formats in which the reports are written: {@code html}, {@code json}, {@code text}.
   * Example: {@code -Dchecker.formats=html,json}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.formats", defaultValue = "html,json")
  private @Nullable List<String> formats;

  /**
   * Whether a build with nothing to check passes.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.allowEmpty", defaultValue = "false")
  private boolean allowEmpty;

  /**
   * The settings file: a path, looked for in the module and then in the root of the multi-module
   * build. By default the nearest {@code backup-checker.yaml} above the sources.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.settings")
  private @Nullable String settings;

  /**
   * How many findings are printed; reports, totals and the verdict count all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.maxFindings", defaultValue = "100")
  private int maxFindings;

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  AbstractCheckerMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  /** Decides what a report means for the build. */
  abstract void judge(Report report, Outputs outputs)
      throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    MisspeltParameters.refuse(project, execution);
    if (skip) {
      getLog().info("Skipped: checker.skip is set");
      return;
    }
    List<Path> paths = paths();
    if (isModuleWithoutDeclarations(paths)) {
      getLog().info("Nothing to check: a module with packaging pom and no " + DEFAULT_SOURCES);
      return;
    }
    Outputs outputs = Outputs.of(reports(), formats);
    Report report = new Checker(Knowledge.load()).check(request(paths));
    new Console(getLog(), maxFindings).print(report);
    write(report, outputs);
    judge(report, outputs);
  }

  private void write(Report report, Outputs outputs) throws MojoExecutionException {
    try {
      outputs.write(report);
    } catch (IOException e) {
      throw new MojoExecutionException("A report cannot be written: " + e.getMessage(), e);
    }
    outputs.files().forEach(file -> getLog().info("Report: " + file.path()));
  }

  private CheckRequest request(List<Path> paths) throws MojoExecutionException {
    Overrides overrides =
        new Overrides(Choices.failOn(failOn), Choices.undetermined(undetermined), allowEmpty);
    return new CheckRequest(
        existing(paths),
        usesDefaultSources(),
        settingsFile(),
        overrides,
        Limits.defaults(),
        1,
        Selection.all());
  }

  private boolean usesDefaultSources() {
    return sources == null || sources.isEmpty();
  }

  private List<Path> paths() {
    Path module = module();
    return sources == null || sources.isEmpty()
        ? List.of(module.resolve(DEFAULT_SOURCES))
        : sources.stream().map(source -> module.resolve(source.toPath())).toList();
  }

  /** A folder that was named must be there; the default one may be missing. */
  private List<Path> existing(List<Path> paths) throws MojoExecutionException {
    if (!usesDefaultSources()) {
      for (Path path : paths) {
        if (Files.notExists(path)) {
          throw new MojoExecutionException(
              "There is no '" + path + "', which checker.sources names");
        }
      }
    }
    return paths.stream().filter(Files::exists).toList();
  }

  private boolean isModuleWithoutDeclarations(List<Path> paths) {
    return usesDefaultSources()
        && "pom".equals(project.getPackaging())
        && project.getFile() != null
        && paths.stream().allMatch(Files::notExists)
        && !allowEmpty;
  }

  private Optional<Path> settingsFile() throws MojoExecutionException {
    if (settings == null) {
      return Optional.empty();
    }
    Path root = session.getRequest().getMultiModuleProjectDirectory().toPath();
    for (Path folder : List.of(module(), root)) {
      Path file = folder.resolve(settings);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    throw new MojoExecutionException(
        "There is no settings file '" + settings + "' in the module or in the root of the build");
  }

  private Path module() {
    File folder = project.getBasedir();
    return folder == null ? Path.of(session.getExecutionRootDirectory()) : folder.toPath();
  }

  /** Without a project Maven leaves the build directory as an expression. */
  private Path reports() {
    if (outputDirectory != null) {
      return module().resolve(outputDirectory.toPath());
    }
    boolean hasProject = project.getFile() != null && project.getBuild() != null;
    Path build =
        hasProject ? Path.of(project.getBuild().getDirectory()) : module().resolve("target");
    return build.resolve("checker");
  }
}
