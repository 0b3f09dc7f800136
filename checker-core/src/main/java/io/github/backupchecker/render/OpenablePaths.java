package io.github.backupchecker.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Paths of reports, which are relative to what was asked for, as a terminal opens them: relative to
 * where the user stands.
 *
 * @param asked the files and folders of the run
 * @param here the folder where the user stands
 */
public record OpenablePaths(List<Path> asked, Path here) implements UnaryOperator<String> {
  public OpenablePaths {
    asked = List.copyOf(asked);
  }

  @Override
  public String apply(String path) {
    List<Path> files =
        asked.stream()
            .flatMap(one -> in(one, path).stream())
            .filter(Files::exists)
            .map(file -> file.toAbsolutePath().normalize())
            .distinct()
            .toList();
    // folders of the same name may both have such a file, and a wrong one is worse than none
    return files.size() == 1 ? fromHere(files.get(0)).orElse(path) : path;
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
  private Optional<String> fromHere(Path file) {
    Path from = here.toAbsolutePath().normalize();
    return Objects.equals(from.getRoot(), file.getRoot())
        ? Optional.of(from.relativize(file).toString().replace('\\', '/'))
        : Optional.empty();
  }
}
