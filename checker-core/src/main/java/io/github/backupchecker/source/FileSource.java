package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Where the files of a run come from. */
public interface FileSource {

  /** What was asked for by its path. */
  List<Path> paths();

  /**
   * The files that are to be read.
   *
   * @param endings of the names of files that may declare backup
   */
  FoundFiles find(Endings endings, Selection selection);

  /**
   * The files of a folder in the order of their names; none where it cannot be looked into.
   *
   * @param prefix what the paths of its files begin with in reports
   * @param names which of them are wanted
   */
  List<FoundFile> in(Path folder, String prefix, Predicate<String> names);
}
