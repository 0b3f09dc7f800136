package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Files and folders that are not there any more: nothing, at places that a revision may still know.
 */
public record FilesGone(List<Path> paths) implements FileSource {
  public FilesGone {
    paths = List.copyOf(paths);
  }

  @Override
  public FoundFiles find(Endings endings, Selection selection) {
    return new FoundFiles(List.of(), List.of(), List.of());
  }

  @Override
  public List<FoundFile> in(Path folder, String prefix, Predicate<String> names) {
    return List.of();
  }
}
