package io.github.backupchecker.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What modules declare that do not have this plugin: names may lead there, and nobody judges it.
 */
record Unjudged(Reactor reactor, MavenSession session) {

  /** A line about all of them, in the first check of a build alone. */
  Optional<String> warning() {
    List<MavenProject> selected = session.getProjects();
    if (selected == null || !reactor.isFirst(selected)) {
      return Optional.empty();
    }
    String names =
        reactor
            .withoutPlugin()
            .map(project -> "'" + project.getArtifactId() + "'")
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The declarations of "
                + names
                + " are judged by nobody, since this plugin does not stand there: checker:"
                + AggregateMojo.GOAL
                + " judges them, or the plugin in the parent");
  }
}
