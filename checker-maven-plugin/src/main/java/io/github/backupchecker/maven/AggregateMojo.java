package io.github.backupchecker.maven;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.settings.SettingsPlace;
import io.github.backupchecker.source.Sight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks what all modules of a build declare as one estate, in its root: one report, by default in
 * {@code target/checker/aggregate}, and one verdict. What is checked of each module is what its
 * {@code checker.sources} names, else its {@code src/main/backup}.
 *
 * @since 0.1.0
 */
@Mojo(
    name = AggregateMojo.GOAL,
    defaultPhase = LifecyclePhase.VERIFY,
    aggregator = true,
    threadSafe = true)
public sealed class AggregateMojo extends AbstractCheckerMojo permits AggregateBaselineMojo {
  static final String GOAL = "aggregate";
  private static final List<String> ADVICE =
      List.of(
          "Or let all stand that is there today: mvn checker:"
              + AggregateBaselineMojo.GOAL
              + " writes it down, and only new findings fail the build.");

  private final MavenProject project;
  private final MavenSession session;
  private final MojoExecution execution;

  /** The goal, as Maven creates it. */
  @Inject
  public AggregateMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
    this.project = project;
    this.session = session;
    this.execution = execution;
  }

  /** A root hands its plugins down to the modules, where the same would be said again. */
  @Override
  boolean isDoneElsewhere() throws MojoExecutionException {
    if (project.isExecutionRoot()) {
      return false;
    }
    MavenProject root =
        session.getAllProjects().stream()
            .filter(MavenProject::isExecutionRoot)
            .findFirst()
            .orElse(project);
    if (session.getProjects().contains(root)) {
      getLog().info("Checked with all modules in " + root.getArtifactId());
      return true;
    }
    String nothing =
        "Nothing is checked: "
            + root.getArtifactId()
            + ", in which checker:aggregate checks all modules, is not built; leave out -pl, or"
            + " add it to that list";
    if (execution.getSource() == MojoExecution.Source.CLI) {
      throw new MojoExecutionException(nothing);
    }
    getLog().warn(nothing);
    return true;
  }

  @Override
  boolean isSureToCheck(Folders folders) {
    return true;
  }

  /** From the POMs and the disk: the root is built before its modules, and they may be parallel. */
  @Override
  Sources asked(Reactor reactor, Folders folders, @Nullable List<@Nullable String> named)
      throws MojoExecutionException {
    Optional<Path> missing = reactor.leftOutBelow().findFirst();
    if (missing.isPresent()) {
      throw new MojoExecutionException(
          "'"
              + missing.orElseThrow()
              + "' has declarations and is not part of this build, so that it cannot be judged as a"
              + " whole: leave out -N");
    }
    reactor.skipped().forEach(one -> getLog().info("Left out: checker.skip is set in " + one));
    List<Path> paths = new ArrayList<>();
    for (ModuleSources module : reactor.checked()) {
      paths.addAll(module.certain());
    }
    return Sources.ofModules(paths);
  }

  /** What is left out can still be referred to. */
  @Override
  Stream<List<Path>> beside(Reactor reactor) {
    return reactor.unchecked();
  }

  /** What the root decides counts for all modules, and what one of them decides for none. */
  @Override
  CheckRequest decided(TeamSettings team, CheckRequest request, Folders folders)
      throws MojoExecutionException {
    CheckRequest decided = known(team, request, folders);
    Path own = SettingsPlace.in(folders.module());
    for (Path other : SettingsPlace.around(request.input().paths())) {
      if (!other.equals(own)) {
        getLog()
            .warn(
                "'"
                    + other
                    + "' does not count: checker:aggregate goes by the settings of the root");
      }
    }
    return decided.settings().isPresent() || Sight.isAbsent(own)
        ? decided
        : decided.by(Optional.of(own));
  }

  /** With what is known already. */
  CheckRequest known(TeamSettings team, CheckRequest request, Folders folders)
      throws MojoExecutionException {
    return team.of(request, folders);
  }

  @Override
  void judge(Report report, Summary summary) throws MojoExecutionException, MojoFailureException {
    summary.decide(getLog(), ADVICE);
  }

  /** A build without declarations has nothing to be compliant. */
  @Override
  boolean isSpare(Reactor reactor) {
    return false;
  }

  @Override
  boolean isWhole(Reactor reactor) {
    return true;
  }
}
