package io.github.backupchecker.maven;

import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.tree.Limits;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Parameters with a closed set of values, read in any case. */
final class Choices {
  private Choices() {}

  static Optional<FailOn> failOn(@Nullable String typed) throws MojoExecutionException {
    return choice("checker.failOn", typed, FailOn.values());
  }

  static Optional<UndeterminedPolicy> undetermined(@Nullable String typed)
      throws MojoExecutionException {
    return choice("checker.undetermined", typed, UndeterminedPolicy.values());
  }

  /** Maven itself would take {@code yes} for false. */
  static boolean isTrue(String parameter, @Nullable String typed) throws MojoExecutionException {
    String word = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "true" -> true;
      case "false", "" -> false;
      default ->
          throw new MojoExecutionException(
              "'" + typed + "' is not a value of " + parameter + ": write true or false");
    };
  }

  static int count(String parameter, int typed) throws MojoExecutionException {
    if (typed < 0) {
      throw new MojoExecutionException(
          "'" + typed + "' is not a value of " + parameter + ": it counts from 0");
    }
    return typed;
  }

  static int megabytes(String parameter, int typed) throws MojoExecutionException {
    if (typed < 1 || typed > Limits.LARGEST_FILE) {
      throw new MojoExecutionException(
          "'"
              + typed
              + "' is not a value of "
              + parameter
              + ": it counts megabytes from 1, at most "
              + Limits.LARGEST_FILE);
    }
    return typed;
  }

  /** What may be left out, and may not be empty: a variable of a script that is not set is. */
  static Optional<String> word(String parameter, @Nullable String typed)
      throws MojoExecutionException {
    if (typed != null && typed.isBlank()) {
      throw new MojoExecutionException(
          parameter + " is empty: write a value into it, or remove it");
    }
    return Optional.ofNullable(typed).map(String::strip);
  }

  /** Today, where none is typed. */
  static LocalDate day(String parameter, @Nullable String typed) throws MojoExecutionException {
    Optional<String> word = word(parameter, typed);
    try {
      return word.map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "'" + typed + "' is not a value of " + parameter + ": write a day such as 2027-03-31", e);
    }
  }

  /** The elements of a list, of which none may be empty. */
  static List<String> words(String parameter, @Nullable List<@Nullable String> typed)
      throws MojoExecutionException {
    List<String> words = new ArrayList<>();
    for (String word : typed == null ? List.<@Nullable String>of() : typed) {
      if (word == null || word.isBlank()) {
        throw new MojoExecutionException(
            parameter + " has an empty element: write a value into it, or remove it");
      }
      words.add(word.strip());
    }
    return words;
  }

  /** Patterns of paths. */
  static List<Glob> globs(String parameter, @Nullable List<@Nullable String> typed)
      throws MojoExecutionException {
    List<Glob> globs = new ArrayList<>();
    for (String word : words(parameter, typed)) {
      Optional<String> refusal = Glob.refusal(word);
      if (refusal.isPresent()) {
        throw new MojoExecutionException(
            "'" + word + "' is not a value of " + parameter + ": " + refusal.orElseThrow());
      }
      globs.add(new Glob(word));
    }
    return globs;
  }

  private static <E extends Enum<E>> Optional<E> choice(
      String parameter, @Nullable String typed, E[] values) throws MojoExecutionException {
    if (typed == null) {
      return Optional.empty();
    }
    Optional<E> value =
        Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(typed.strip())).findFirst();
    if (value.isEmpty()) {
      throw new MojoExecutionException(
          "'" + typed + "' is not a value of " + parameter + ": write one of " + known(values));
    }
    return value;
  }

  /** Every value, as it is written. */
  static <E extends Enum<E>> String known(E[] values) {
    return Arrays.stream(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
