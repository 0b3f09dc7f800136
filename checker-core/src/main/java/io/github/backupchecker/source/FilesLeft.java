package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Files and folders of which some, or all, are not there any more: what is left, at places that a
 * revision may still know.
 */
public record FilesLeft(List<Path> paths) implements FileSource {
  public FilesLeft {
    paths = List.copyOf(paths);
  }

  @Override
  public FoundFiles find(Endings endings, Selection selection) {
    return new FileFinder(endings, selection).findLeft(paths);
  }

  @Override
  public List<FoundFile> in(Path folder, String prefix, Predicate<String> names) {
    return new FilesOnDisk(paths).in(folder, prefix, names);
  }
}
