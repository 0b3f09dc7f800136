package io.github.backupchecker.render;

import io.github.backupchecker.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Words for files, found out once for each: to tell how a file is opened is to look at the disk.
 */
final class RememberedPaths implements Function<SourceFile, String> {
  private final Function<SourceFile, String> paths;
  private final Map<SourceFile, String> known = new HashMap<>();

  RememberedPaths(Function<SourceFile, String> paths) {
    this.paths = paths;
  }

  @Override
  public String apply(SourceFile file) {
    return known.computeIfAbsent(file, paths);
  }
}
