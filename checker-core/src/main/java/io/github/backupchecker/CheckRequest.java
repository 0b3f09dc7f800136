package io.github.backupchecker;

import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.settings.Overrides;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to check, and by what.
 *
 * @param input the files that declare backup
 * @param base with what it is compared; empty where nothing is
 * @param settings a settings file; empty where the nearest one is to be found
 * @param overrides what counts instead of the settings
 * @param project the name of what is checked, as people know it; a page carries it in its title
 */
public record CheckRequest(
    ReadRequest input,
    Optional<Base> base,
    Optional<Path> settings,
    Overrides overrides,
    Optional<String> project) {

  /** A check of some files and folders with everything else as it is by default. */
  public static CheckRequest of(Path... paths) {
    return of(ReadRequest.of(List.of(paths)));
  }

  public static CheckRequest of(ReadRequest input) {
    return new CheckRequest(
        input, Optional.empty(), Optional.empty(), Overrides.none(), Optional.empty());
  }

  /** The same check compared with a base, where there is one. */
  public CheckRequest since(Optional<Base> before) {
    return new CheckRequest(input, before, settings, overrides, project);
  }

  /** The same check by settings that are named, where any are. */
  public CheckRequest by(Optional<Path> file) {
    return new CheckRequest(input, base, file, overrides, project);
  }

  public CheckRequest with(Overrides other) {
    return new CheckRequest(input, base, settings, other, project);
  }

  /** The same check of what has a name, such as {@code com.example:estate}. */
  public CheckRequest named(String name) {
    return new CheckRequest(input, base, settings, overrides, Optional.of(name));
  }
}
