package io.github.backupchecker.finding;

import io.github.backupchecker.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A located reason why the run is incomplete.
 *
 * @param location absent only where no file is concerned, as when there is nothing to check
 */
public record Problem(
    ProblemKind kind, String message, @Nullable Location location, List<Related> related) {

  public Problem {
    related = List.copyOf(related);
  }

  public static Problem at(ProblemKind kind, Location location, String message) {
    return new Problem(kind, message, location, List.of());
  }
}
