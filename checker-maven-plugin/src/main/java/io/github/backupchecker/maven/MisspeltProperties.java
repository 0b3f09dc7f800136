package io.github.backupchecker.maven;

import io.github.backupchecker.source.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Properties that were meant for the goals and are read by none.
 *
 * <p>Maven ignores them in silence, so that a misspelt switch would be one that is not there.
 *
 * @param known names of parameters, whose properties have the prefix in front
 */
record MisspeltProperties(List<String> known) {
  private static final String PREFIX = "checker.";

  MisspeltProperties {
    known = List.copyOf(known);
  }

  /**
   * Refuses what was typed and is nearly a property of the goals; the rest with the prefix is named
   * as it may be meant for another plugin.
   */
  void refuseTyped(@Nullable Properties typed, Log log) throws MojoExecutionException {
    List<String> unknown = unknown(typed);
    refuse(unknown, this::meant);
    unknown.forEach(
        key -> log.warn("No goal reads the property '" + key + "': known are " + all()));
  }

  /** Refuses what a POM has and is a slip of the pen away from a property of the goals. */
  void refuseDeclared(@Nullable Properties declared) throws MojoExecutionException {
    refuse(unknown(declared), this::slip);
  }

  private void refuse(Collection<String> keys, Meant meant) throws MojoExecutionException {
    List<String> wrong =
        keys.stream()
            .flatMap(
                key ->
                    meant
                        .by(key.substring(PREFIX.length()))
                        .map(name -> "'" + key + "'; did you mean '" + PREFIX + name + "'?")
                        .stream())
            .toList();
    if (!wrong.isEmpty()) {
      throw new MojoExecutionException(
          "There is no property " + String.join(" And no ", wrong) + " Known are " + all());
    }
  }

  private List<String> unknown(@Nullable Properties properties) {
    return Objects.requireNonNullElseGet(properties, Properties::new).stringPropertyNames().stream()
        .filter(key -> key.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
        .filter(key -> known.stream().noneMatch(name -> key.equals(PREFIX + name)))
        .sorted()
        .toList();
  }

  private Optional<String> meant(String typed) {
    return sameLetters(typed).or(() -> Suggestion.nearest(typed, known));
  }

  private Optional<String> slip(String typed) {
    return sameLetters(typed)
        .or(
            () ->
                known.stream()
                    .filter(name -> Suggestion.isTypo(letters(typed), letters(name)))
                    .findFirst());
  }

  private Optional<String> sameLetters(String typed) {
    return known.stream().filter(name -> letters(name).equals(letters(typed))).findFirst();
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private String all() {
    return new TreeSet<>(known)
        .stream().map(name -> PREFIX + name).collect(Collectors.joining(", "));
  }

  /** Which parameter a name was meant to be. */
  private interface Meant {
    Optional<String> by(String typed);
  }
}
