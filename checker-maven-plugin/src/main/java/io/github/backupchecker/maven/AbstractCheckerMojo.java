package io.github.backupchecker.maven;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.CheckerAhead;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.Neighbour;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.render.OpenablePaths;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.tree.Limits;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * Files and folders that hold declarations, each relative to every module in which the goal runs
   * (typed at the root of a build, to the root), or absolute. By default {@code src/main/backup},
   * in which every YAML and JSON file must declare backup. Example: {@code
   * -Dchecker.sources=src/main/backup,infrastructure}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.sources")
  private @Nullable List<@Nullable String> sources;

  /**
   * Patterns of which one must select a file that is found in a folder: {@code *} stays within a
   * name, {@code **} crosses folders, {@code ?} is one character; a pattern without a slash selects
   * by any name of the path. By default every file. A file that is a source itself is always
   * checked. A pattern that matches nothing of what a module has is warned of. Example: {@code
   * -Dchecker.includes=prod,*.backup.yaml}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.includes")
  private @Nullable List<@Nullable String> includes;

  /**
   * Patterns, as those of {@code checker.includes}, of which none may select a file that is found
   * in a folder; they count more than those. A pattern that matches nothing is warned of by {@code
   * aggregate} and in a build of one module: in a module of several, it may be meant for another.
   * Example: {@code -Dchecker.excludes=drafts,*.old.yaml}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.excludes")
  private @Nullable List<@Nullable String> excludes;

  /**
   * {@code true} does nothing at all, and says so; {@code true} or {@code false}, in any case.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.skip", defaultValue = "false")
  private @Nullable String skip;

  /**
   * The least severity that fails the build: {@code error}, {@code warning}, {@code note} or {@code
   * never}, in any case. By default what the settings say, else {@code error}. Example: {@code
   * -Dchecker.failOn=warning}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.failOn")
  private @Nullable String failOn;

  /**
   * Whether what cannot be told fails the build as a failure would: {@code fail} or {@code warn},
   * in any case. By default what the settings say, else {@code fail}. Example: {@code
   * -Dchecker.undetermined=warn}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.undetermined")
  private @Nullable String undetermined;

  /**
   * The folder into which the reports are written. By default {@code checker} in the build
   * directory of the module ({@code target/checker} where there is no project), and in it a folder
   * with the name of the execution where that has an id that does not begin with {@code default}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * The formats in which the reports are written: {@code html}, {@code json}, {@code text}, {@code
   * markdown}, {@code sarif}, {@code junit}, {@code csv}, {@code github}, {@code azure-devops},
   * {@code gitlab}, {@code oscal}. Example: {@code -Dchecker.formats=html,markdown}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.formats", defaultValue = "html,sarif,json,junit")
  private @Nullable List<@Nullable String> formats;

  /**
   * Whether a build with nothing to check passes; {@code true} or {@code false}, in any case.
   * Modules without {@code src/main/backup} pass anyhow where another module of the build has
   * something to check.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.allowEmpty", defaultValue = "false")
  private @Nullable String allowEmpty;

  /**
   * The settings file: a path, looked for in the module, then in the root of the multi-module
   * build, then as a resource of a jar among the dependencies of the plugin. Example: {@code
   * com/example/backup-checker.yaml}; {@code classpath:} in front of it looks for a resource alone.
   * By default the nearest {@code backup-checker.yaml} above the sources.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.settings")
  private @Nullable String settings;

  /**
   * The findings that are known and fail no build: a path, looked for in the module and then in the
   * root of the multi-module build. By default {@code backup-checker-baseline.json} in the module,
   * else the nearest one above the sources. The goal {@code baseline} writes it, always relative to
   * the module.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.baseline")
  private @Nullable String baseline;

  /**
   * The day on which waivers must hold, such as {@code 2027-03-31}; by default today.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.asOf")
  private @Nullable String asOf;

  /**
   * What was declared before: a folder or a file, looked for in the module and then in the root of
   * the multi-module build. What changed since is judged by the state that the base had, and by its
   * settings. Each module is compared with all of the base, so that {@code checker.baseRef} is the
   * one for builds in which several modules declare backup.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.base")
  private @Nullable String base;

  /**
   * The same as it stands in a revision of the Git repository: each module is compared with what it
   * declared there, wherever it stood, and the root of the build with what modules declared that
   * are gone. Example: {@code -Dchecker.baseRef=origin/main}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.baseRef")
  private @Nullable String baseRef;

  /**
   * The largest file in megabytes, from 1 to 1000; a larger one is a problem. Maven needs a heap of
   * 512 MB and 60 MB more for each megabyte above the default, as in {@code MAVEN_OPTS=-Xmx4g}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.maxFileSize", defaultValue = "16")
  private int maxFileSize;

  /**
   * How many findings are printed, from 0; reports, totals and the verdict count all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "checker.maxFindings", defaultValue = "100")
  private int maxFindings;

  private final MavenProject project;
  private final MavenSession session;

  /** What runs: inside another goal, such as a site, Maven injects the execution of that goal. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  AbstractCheckerMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  /** Whether findings can fail the build. */
  boolean canFail() {
    return true;
  }

  /**
   * Whether another module has it done, which is said.
   *
   * @throws MojoExecutionException where it should, and does not
   */
  boolean isDoneElsewhere() throws MojoExecutionException {
    return false;
  }

  /** Whether the goal tells what it finds, in the log and in reports. */
  boolean isReporting() {
    return true;
  }

  /**
   * With what the goal compares, of the base that was named.
   *
   * @throws MojoExecutionException where the goal needs one
   */
  Optional<Base> base(Optional<Base> named, Sources asked) throws MojoExecutionException {
    return named;
  }

  /**
   * What is to be checked.
   *
   * @param named what {@code checker.sources} names
   * @throws MojoExecutionException where that cannot be
   */
  Sources asked(Reactor reactor, Folders folders, @Nullable List<@Nullable String> named)
      throws MojoExecutionException {
    return Sources.of(folders.module(), named);
  }

  /** What is declared beside that: files and folders by module. */
  Stream<List<Path>> beside(Reactor reactor) {
    return reactor.others();
  }

  /** Whether nobody misses what this module has to check where it has nothing. */
  boolean isSpare(Reactor reactor) {
    return reactor.hasSources();
  }

  /** Whether something will be checked, as far as that is seen at once. */
  boolean isSureToCheck(Folders folders) throws MojoExecutionException {
    return sources != null || !Sources.of(folders.module(), null).isMissing();
  }

  /** Whether no other module has anything that is meant by what is configured for all. */
  boolean isWhole(Reactor reactor) {
    return reactor.isAlone();
  }

  /** By what the team decided. */
  CheckRequest decided(TeamSettings team, CheckRequest request, Folders folders)
      throws MojoExecutionException {
    return team.of(request, folders);
  }

  /** Decides what a report means for the build. */
  void judge(Report report, Summary summary) throws MojoExecutionException, MojoFailureException {
    summary.decide(getLog(), List.of());
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped() || isDoneElsewhere()) {
      return;
    }
    Optional<Summary> checked = check(this::outputs);
    if (checked.isEmpty()) {
      sayNothingToCheck();
      return;
    }
    Summary summary = checked.orElseThrow();
    if (isReporting()) {
      new BuildConsole(getLog(), summary.options(), canFail()).print(summary.report());
      summary.outputs().write(summary.report());
    }
    judge(summary.report(), summary);
  }

  /** Whether nothing is to be done at all, which is said. */
  final boolean isSkipped() throws MojoExecutionException {
    boolean isSkipped = Choices.isTrue("checker.skip", skip);
    if (isSkipped) {
      getLog().info("Skipped: checker.skip is set");
    }
    return isSkipped;
  }

  /** Whether no source was named and the default one is not there, which is said. */
  final boolean hasNoSources() throws MojoExecutionException {
    Path module = new Folders(project, session, execution).module();
    boolean isMissing = Sources.of(module, sources).isMissing();
    if (isMissing) {
      sayNothingToCheck();
    }
    return isMissing;
  }

  /** The files that a run is to write. */
  interface Planned {
    Outputs in(Folders folders, TextOptions text) throws MojoExecutionException;
  }

  /**
   * Everything up to the verdict; nothing where nobody misses what this module has to check.
   *
   * @param planned what is written, which decides what is looked for
   */
  final Optional<Summary> check(Planned planned) throws MojoExecutionException {
    Folders folders = new Folders(project, session, execution);
    CheckerAhead checker = new CheckerAhead();
    if (isSureToCheck(folders)) {
      checker.begin();
    }
    new Spelling(project, session, execution).check(getLog());
    Reactor reactor = Reactor.of(project, session, execution);
    reactor.refuseUnclearSkips(isWhole(reactor));
    Sources asked = asked(reactor, folders, sources);
    if (asked.isDefault()) {
      new TypedGoal(reactor, session).refuseToLeaveOut();
    }
    new Unjudged(reactor, session).warning().ifPresent(getLog()::warn);
    Optional<Base> before =
        base(new Comparison(base, baseRef).base(folders, reactor.former(folders.root())), asked);
    TextOptions text =
        text(
            new OpenablePaths(asked.paths(), Comparison.folder(before), folders.start())
                .under(folders.root()));
    Outputs outputs = planned.in(folders, text);
    Patterns patterns = Patterns.of(includes, excludes);
    ReadRequest input = input(asked, patterns).among(neighbours(asked, reactor, folders));
    CheckRequest request =
        decided(team(), request(input, before), folders).planningUpgrades(outputs.showsUpgrades());
    boolean isSpare = asked.isMissing() && !request.overrides().allowEmpty() && isSpare(reactor);
    if (isSpare && before.filter(one -> Comparison.isOwn(one, folders)).isEmpty()) {
      return Optional.empty();
    }
    Report report = made(checker).check(isSpare ? empty(request) : request);
    patterns.idle(report, isWhole(reactor)).forEach(getLog()::warn);
    Summary summary = new Summary(report, outputs, text);
    return isSpare && summary.isEmpty() ? Optional.empty() : Optional.of(summary);
  }

  private static Checker made(CheckerAhead checker) throws MojoExecutionException {
    try {
      return checker.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The check was interrupted", e);
    }
  }

  private Outputs outputs(Folders folders, TextOptions text) throws MojoExecutionException {
    return isReporting()
        ? Outputs.of(folders.reports(outputDirectory), formats, text.paths())
        : Outputs.NONE;
  }

  /** Where a new baseline of the module is to stand. */
  final Path newBaseline() throws MojoExecutionException {
    return team().newBaseline(new Folders(project, session, execution));
  }

  private TeamSettings team() {
    return new TeamSettings(settings, baseline, asOf);
  }

  private void sayNothingToCheck() {
    getLog().info("Nothing to check: no " + Sources.DEFAULT + " in " + project.getArtifactId());
  }

  private static CheckRequest empty(CheckRequest request) {
    Overrides given = request.overrides();
    return request.with(new Overrides(given.failOn(), given.undetermined(), true));
  }

  private CheckRequest request(ReadRequest input, Optional<Base> before)
      throws MojoExecutionException {
    Overrides overrides =
        new Overrides(
            Choices.failOn(failOn),
            Choices.undetermined(undetermined),
            Choices.isTrue("checker.allowEmpty", allowEmpty));
    CheckRequest request = CheckRequest.of(input).since(before).with(overrides);
    return new ProjectName(project, session).text().map(request::named).orElse(request);
  }

  private ReadRequest input(Sources asked, Patterns patterns) throws MojoExecutionException {
    return asked
        .request()
        .selecting(patterns.selection())
        .within(Limits.ofFiles(Choices.megabytes("checker.maxFileSize", maxFileSize)));
  }

  /** What others declare and this check does not read itself. */
  private List<Neighbour> neighbours(Sources asked, Reactor reactor, Folders folders) {
    return beside(reactor)
        .map(paths -> paths.stream().filter(path -> !asked.paths().contains(path)).toList())
        .filter(paths -> !paths.isEmpty())
        .map(paths -> new Neighbour(folders.root(), paths))
        .toList();
  }

  private TextOptions text(OpenablePaths paths) throws MojoExecutionException {
    return new TextOptions(
        BuildColours.style(),
        Choices.count("checker.maxFindings", maxFindings),
        getLog().isDebugEnabled(),
        paths);
  }
}
