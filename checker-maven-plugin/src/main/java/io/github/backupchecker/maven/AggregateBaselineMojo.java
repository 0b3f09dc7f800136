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
 * Writes what {@code aggregate} finds today in all modules to {@code checker.baseline}, by default
 * {@code backup-checker-baseline.json} in the root of the build, so that only new findings fail it.
 * Problems, and what cannot be waived, are never in it.
 *
 * @since 0.1.0
 */
@Mojo(name = AggregateBaselineMojo.GOAL, aggregator = true, threadSafe = true)
public final class AggregateBaselineMojo extends AggregateMojo {
  static final String GOAL = "aggregate-baseline";

  /** The goal, as Maven creates it. */
  @Inject
  public AggregateBaselineMojo(
      MavenProject project, MavenSession session, MojoExecution execution) {
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

  @Override
  Optional<Base> base(Optional<Base> named, Sources asked) {
    return NewBaseline.base(named, getLog());
  }

  @Override
  CheckRequest known(TeamSettings team, CheckRequest request, Folders folders)
      throws MojoExecutionException {
    return team.afresh(request, folders);
  }

  @Override
  void judge(Report report, Summary summary) throws MojoExecutionException {
    new NewBaseline(newBaseline()).write(report, summary, getLog());
  }
}
