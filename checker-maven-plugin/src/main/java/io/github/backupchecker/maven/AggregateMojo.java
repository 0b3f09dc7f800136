package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
public final class AggregateMojo extends AbstractCheckerMojo {
  static final String GOAL = "aggregate";

  private final MavenProject project;
  private final MavenSession session;

  /** The goal, as Maven creates it. */
  @Inject
  public AggregateMojo(MavenProject project, MavenSession session, MojoExecution execution) {
    super(project, session, execution);
    this.project = project;
    this.session = session;
  }

  @Override
  boolean canFail() {
    return true;
  }

  /** A root hands its plugins down to the modules, where the same would be said again. */
  @Override
  boolean isDoneElsewhere() {
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
    } else {
      getLog()
          .warn(
              "Nothing is checked: "
                  + root.getArtifactId()
                  + ", in which checker:aggregate checks all modules, is not built; leave out -pl, or"
                  + " add it to that list");
    }
    return true;
  }

  /** From the POMs and the disk: the root is built before its modules, and they may be parallel. */
  @Override
  Sources asked(Reactor reactor, Folders folders, @Nullable List<@Nullable String> named)
      throws MojoExecutionException {
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

  /** A build without declarations has nothing to be compliant. */
  @Override
  boolean isSpare(Reactor reactor) {
    return false;
  }

  @Override
  void judge(Report report, Summary summary) throws MojoExecutionException, MojoFailureException {
    summary.decide(getLog());
  }
}
