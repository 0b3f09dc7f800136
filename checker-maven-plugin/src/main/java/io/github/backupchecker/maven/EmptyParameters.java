package io.github.backupchecker.maven;

import io.github.backupchecker.render.Format;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Parameters to which somebody gave nothing, such as a variable of a pipeline that is not set.
 *
 * <p>Maven hands a goal the default for an empty element, and an empty text for an empty property,
 * so that what was meant is only seen where it was written.
 *
 * @param parameters of the goal that runs
 */
record EmptyParameters(List<String> parameters) {
  private static final String ANY = "write a value into it";

  /** What is told where one is empty; switches and numbers have a default instead. */
  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry("failOn", "write one of " + Choices.known(FailOn.values())),
          Map.entry("undetermined", "write one of " + Choices.known(UndeterminedPolicy.values())),
          Map.entry("formats", "write some of " + String.join(", ", Format.ids())),
          Map.entry("sources", "write a file or a folder, such as " + Sources.DEFAULT),
          Map.entry("includes", "write a pattern, such as prod"),
          Map.entry("excludes", "write a pattern, such as drafts"),
          Map.entry("names", "write what to explain, such as retention-below-minimum"),
          Map.entry("outputDirectory", "write a folder, such as target/checker"),
          Map.entry("settings", ANY),
          Map.entry("baseline", ANY),
          Map.entry("base", ANY),
          Map.entry("baseRef", ANY),
          Map.entry("asOf", ANY),
          Map.entry("folder", ANY));

  EmptyParameters {
    parameters = List.copyOf(parameters);
  }

  /**
   * Refuses what is empty in a POM, or as a property where no POM says anything.
   *
   * @param configurations that count for the goal
   * @param properties those that count more first
   */
  void refuse(Collection<Xpp3Dom> configurations, List<Properties> properties)
      throws MojoExecutionException {
    List<String> lines =
        parameters.stream()
            .filter(HINTS::containsKey)
            .sorted()
            .flatMap(name -> empty(name, configurations, properties).stream())
            .toList();
    if (!lines.isEmpty()) {
      throw new MojoExecutionException(String.join("\n", lines));
    }
  }

  private static Optional<String> empty(
      String name, Collection<Xpp3Dom> configurations, List<Properties> properties) {
    List<Xpp3Dom> written =
        configurations.stream().flatMap(one -> Stream.of(one.getChildren(name))).toList();
    if (written.stream().anyMatch(EmptyParameters::isEmpty)) {
      return Optional.of("<" + name + "> is empty: " + HINTS.get(name) + ", or remove it");
    }
    String property = "checker." + name;
    return properties.stream()
        .flatMap(one -> Stream.ofNullable(one.getProperty(property)))
        .findFirst()
        .filter(value -> value.isBlank() && written.stream().allMatch(EmptyParameters::isReset))
        .map(value -> property + " is empty: " + HINTS.get(name) + ", or remove it");
  }

  private static boolean isEmpty(Xpp3Dom element) {
    return hasNothing(element) && !isReset(element);
  }

  private static boolean hasNothing(Xpp3Dom element) {
    return element.getChildCount() == 0
        && (element.getValue() == null || element.getValue().isBlank());
  }

  /** The way of Maven to drop what a parent configures. */
  private static boolean isReset(Xpp3Dom element) {
    return hasNothing(element)
        && Xpp3Dom.SELF_COMBINATION_OVERRIDE.equals(
            element.getAttribute(Xpp3Dom.SELF_COMBINATION_MODE_ATTRIBUTE));
  }
}
