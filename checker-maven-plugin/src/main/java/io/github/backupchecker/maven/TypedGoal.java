package io.github.backupchecker.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** A goal that was typed: where it needs no project, Maven runs it in the first module alone. */
record TypedGoal(Reactor reactor, MavenSession session) {

  /**
   * Refuses to pass over the modules that Maven leaves out.
   *
   * @throws MojoExecutionException where one of them has something to check
   */
  void refuseToLeaveOut() throws MojoExecutionException {
    Optional<MavenProject> other = leftOut();
    if (other.isPresent()) {
      throw new MojoExecutionException(refusal(other.orElseThrow()));
    }
  }

  private String refusal(MavenProject other) {
    return "'"
        + other.getArtifactId()
        + "' has declarations, and Maven runs a goal that is typed in '"
        + reactor.own().getArtifactId()
        + "' alone: add the goal to the POM and run 'mvn verify'; "
        + whole()
        + "for one module add -pl :"
        + other.getArtifactId()
        + "; or name what to check, as in -Dchecker.sources="
        + folder(other)
        + "/"
        + Sources.DEFAULT;
  }

  /** One goal alone has a counterpart for the whole build. */
  private String whole() {
    return CheckMojo.GOAL.equals(reactor.execution().getGoal())
        ? "type checker:" + AggregateMojo.GOAL + " to have all modules checked as one estate; "
        : "";
  }

  /** From the module in which the goal runs, where what is typed is looked for. */
  private String folder(MavenProject other) {
    File own = reactor.own().getBasedir();
    File folder = other.getBasedir();
    return own == null || folder == null
        ? other.getArtifactId()
        : own.toPath().relativize(folder.toPath()).toString().replace('\\', '/');
  }

  private Optional<MavenProject> leftOut() {
    MojoExecution execution = reactor.execution();
    boolean isTyped = execution.getSource() == MojoExecution.Source.CLI;
    boolean isForOne =
        execution.getMojoDescriptor() != null && !execution.getMojoDescriptor().isProjectRequired();
    List<MavenProject> selected = session.getProjects();
    if (!isTyped || !isForOne || selected == null) {
      return Optional.empty();
    }
    return selected.stream()
        .filter(one -> !one.equals(reactor.own()) && reactor.hasSources(one))
        .findFirst();
  }
}
