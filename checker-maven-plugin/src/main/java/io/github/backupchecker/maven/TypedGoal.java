package io.github.backupchecker.maven;

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
      throw new MojoExecutionException(
          "'"
              + other.orElseThrow().getArtifactId()
              + "' has declarations, and Maven runs a goal that is typed in '"
              + reactor.own().getArtifactId()
              + "' alone: add the goal to the POM and run 'mvn verify', or name what to check, as in"
              + " -Dchecker.sources="
              + other.orElseThrow().getArtifactId()
              + "/"
              + Sources.DEFAULT);
    }
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
