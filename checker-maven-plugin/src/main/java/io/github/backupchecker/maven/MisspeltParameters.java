package io.github.backupchecker.maven;

import io.github.backupchecker.source.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the POM that no goal has for which they stand there.
 *
 * <p>Maven 3.8 ignores them in silence, so that a misspelt switch would be one that is not there.
 *
 * @param goal the one that runs
 * @param goals the parameters of each goal
 */
record MisspeltParameters(String goal, Map<String, List<String>> goals) {

  MisspeltParameters {
    goals = Map.copyOf(goals);
  }

  void refuse(Plugin plugin, String executionId) throws MojoExecutionException {
    Set<String> shared = written(plugin.getConfiguration());
    List<String> refusals = new ArrayList<>();
    refusal(shared, List.of()).ifPresent(refusals::add);
    PluginExecution own = plugin.getExecutionsAsMap().get(executionId);
    if (own != null) {
      // Maven hands down to executions what stands for the whole plugin
      Set<String> rest = written(own.getConfiguration());
      rest.removeAll(shared);
      refusal(rest, readers(own.getGoals())).ifPresent(refusals::add);
    }
    refuse(refusals);
  }

  /** The same in the reporting of a POM, all of whose sets a site may use. */
  void refuse(ReportPlugin plugin) throws MojoExecutionException {
    Set<String> shared = written(plugin.getConfiguration());
    List<String> refusals = new ArrayList<>();
    refusal(shared, List.of()).ifPresent(refusals::add);
    for (ReportSet set : plugin.getReportSets()) {
      Set<String> rest = written(set.getConfiguration());
      rest.removeAll(shared);
      refusal(rest, readers(set.getReports())).ifPresent(refusals::add);
    }
    refuse(refusals);
  }

  private static void refuse(List<String> refusals) throws MojoExecutionException {
    if (!refusals.isEmpty()) {
      throw new MojoExecutionException(String.join("\n", refusals));
    }
  }

  /** The goals that an execution is for; none where it is for whatever is typed. */
  private List<String> readers(List<String> named) {
    return named.isEmpty()
        ? List.of()
        : Stream.concat(named.stream(), Stream.of(goal))
            .filter(goals::containsKey)
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * Why parameters are refused, where one is.
   *
   * @param readers the goals that may read them; any may where none is named
   */
  private Optional<String> refusal(Set<String> parameters, List<String> readers) {
    Collection<String> asked = readers.isEmpty() ? goals.keySet() : readers;
    Set<String> known =
        asked.stream()
            .flatMap(reader -> goals.getOrDefault(reader, List.of()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> lines =
        parameters.stream()
            .filter(name -> !known.contains(name))
            .map(name -> none(readers) + " '" + name + "'" + Suggestion.clause(name, known))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("\n", lines) + "\nKnown are " + String.join(", ", known));
  }

  private static String none(List<String> readers) {
    return switch (readers.size()) {
      case 0 -> "No goal has a parameter";
      case 1 -> "The goal " + readers.get(0) + " has no parameter";
      default -> "The goals " + String.join(", ", readers) + " have no parameter";
    };
  }

  private static Set<String> written(@Nullable Object configuration) {
    return configuration instanceof Xpp3Dom dom
        ? Stream.of(dom.getChildren())
            .map(Xpp3Dom::getName)
            .collect(Collectors.toCollection(TreeSet::new))
        : new TreeSet<>();
  }
}
