package io.github.backupchecker.maven;

import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.Arrays;
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

  private static <E extends Enum<E>> Optional<E> choice(
      String parameter, @Nullable String typed, E[] values) throws MojoExecutionException {
    if (typed == null) {
      return Optional.empty();
    }
    Optional<E> value =
        Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(typed.strip())).findFirst();
    if (value.isEmpty()) {
      String known =
          Arrays.stream(values)
              .map(v -> v.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new MojoExecutionException(
          "'" + typed + "' is not a value of " + parameter + ": write one of " + known);
    }
    return value;
  }
}
