package io.github.backupchecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Paths of reports, which are relative to what was asked for, as a terminal opens them: relative to
 * where the user stands.
 *
 * @param asked the files and folders of the run
 */
record OpenablePaths(List<Path> asked) implements UnaryOperator<String> {
  OpenablePaths {
    asked = List.copyOf(asked);
  }

  @Override
  public String apply(String path) {
    return asked.stream()
        .flatMap(one -> in(one, path).stream())
        .filter(Files::exists)
        .findFirst()
        .flatMap(OpenablePaths::fromHere)
        .orElse(path);
  }

  private Optional<Path> in(Path one, String path) {
    String shown = shown(one);
    if (path.equals(shown)) {
      return Optional.of(one);
    }
    if (asked.size() == 1) {
      return Optional.of(one.resolve(path));
    }
    return path.startsWith(shown + "/")
        ? Optional.of(one.resolve(path.substring(shown.length() + 1)))
        : Optional.empty();
  }

  /** As reports show what was asked for. */
  private static String shown(Path one) {
    Path name = one.getFileName();
    return one.isAbsolute() && name != null
        ? name.toString()
        : one.normalize().toString().replace('\\', '/');
  }

  /** Empty where no relative way leads there, as to another drive. */
  private static Optional<String> fromHere(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = file.toAbsolutePath().normalize();
    return here.getRoot().equals(there.getRoot())
        ? Optional.of(here.relativize(there).toString().replace('\\', '/'))
        : Optional.empty();
  }
}
