package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.List;

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
   * Every file of a folder by its name, in the order of their names; none where the folder cannot
   * be looked into.
   *
   * @param prefix what the paths of its files begin with in reports
   */
  List<FoundFile> in(Path folder, String prefix);
}
