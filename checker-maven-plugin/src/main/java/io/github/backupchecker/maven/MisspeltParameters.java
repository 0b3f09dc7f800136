package io.github.backupchecker.maven;

import io.github.backupchecker.source.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the POM that the goal does not have.
 *
 * <p>Maven 3.8 ignores them in silence, so that a misspelt switch would be one that is not there.
 */
record MisspeltParameters(String goal, List<String> known) {

  MisspeltParameters {
    known = List.copyOf(known);
  }

  void refuse(Plugin plugin, String executionId) throws MojoExecutionException {
    Set<String> unknown = new TreeSet<>(written(plugin, executionId));
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new MojoExecutionException(
          unknown.stream()
                  .map(
                      name ->
                          "The goal "
                              + goal
                              + " has no parameter '"
                              + name
                              + "'"
                              + Suggestion.clause(name, known))
                  .collect(Collectors.joining("\n"))
              + "\nKnown are "
              + String.join(", ", new TreeSet<>(known)));
    }
  }

  private static List<String> written(Plugin plugin, String executionId) {
    PluginExecution own = plugin.getExecutionsAsMap().get(executionId);
    return Stream.concat(
            children(plugin.getConfiguration()),
            own == null ? Stream.empty() : children(own.getConfiguration()))
        .toList();
  }

  private static Stream<String> children(@Nullable Object configuration) {
    return configuration instanceof Xpp3Dom dom
        ? Stream.of(dom.getChildren()).map(Xpp3Dom::getName)
        : Stream.empty();
  }
}
