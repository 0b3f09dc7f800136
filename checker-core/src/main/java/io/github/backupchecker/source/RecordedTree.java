package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files and folders of a revision, as they were recorded. */
public interface RecordedTree {

  /** Where the root of the tree stands on the disk, once links are followed. */
  Path top();

  /**
   * What a folder holds; nothing where there is no such folder.
   *
   * @param folder its path in the tree with {@code /}, empty for the root
   */
  List<RecordedEntry> entries(String folder) throws IOException;

  /** The bytes of a file, or the target of a link. */
  Content content(RecordedEntry entry);
}
