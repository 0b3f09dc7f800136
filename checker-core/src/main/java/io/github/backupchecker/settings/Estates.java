package io.github.backupchecker.settings;

import io.github.backupchecker.source.AskedPaths;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folders that are estates of their own.
 *
 * @param patterns none where everything is one estate
 * @param anchor the folder from which the patterns count; empty where nobody wrote any
 */
public record Estates(List<EstatePattern> patterns, Optional<Path> anchor) {
  public Estates {
    patterns = List.copyOf(patterns);
    anchor = patterns.isEmpty() ? anchor : anchor.map(AskedPaths::place);
  }

  static Estates none() {
    return new Estates(List.of(), Optional.empty());
  }

  /** The folder that is the estate of a file, relative to the anchor; empty where all share it. */
  public Optional<String> of(Path file) {
    if (patterns.isEmpty() || anchor.isEmpty()) {
      return Optional.empty();
    }
    Path place = AskedPaths.place(file);
    Path top = anchor.orElseThrow();
    return place.startsWith(top) ? innermost(top.relativize(place).getParent()) : Optional.empty();
  }

  private Optional<String> innermost(@Nullable Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      String path = at.toString().replace('\\', '/');
      if (patterns.stream().anyMatch(pattern -> pattern.folders().matches(path))) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** The same patterns from another folder. */
  Estates from(Optional<Path> folder) {
    return new Estates(patterns, folder);
  }
}
