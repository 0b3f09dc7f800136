package io.github.backupchecker.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which baseline counts.
 *
 * @param file where one is named; otherwise the nearest one
 * @param isIgnored whether none counts, as where a new one is to be written
 */
public record BaselineChoice(Optional<Path> file, boolean isIgnored) {

  /** The nearest one to what is checked, where there is one. */
  public static BaselineChoice nearest() {
    return new BaselineChoice(Optional.empty(), false);
  }

  public static BaselineChoice named(Path file) {
    return new BaselineChoice(Optional.of(file), false);
  }

  public static BaselineChoice none() {
    return new BaselineChoice(Optional.empty(), true);
  }
}
