package io.github.backupchecker.reading;

import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.SourceFile;
import java.nio.file.Path;

/**
 * A file whose documents were read as if no folder had defaults, so that their trees need not wait
 * in memory for those that may stand in other files, or for a base.
 *
 * @param text what is kept of it
 * @param isAlone whether nothing that stands beside it was asked for
 * @param looks those of the reader that read it
 */
record SettledFile(FoundFile found, SourceFile text, ReadFile reading, boolean isAlone, Looks looks)
    implements Look {
  @Override
  public String path() {
    return found.path();
  }

  @Override
  public SettledFile at(FoundFile other) {
    return new SettledFile(other, text, reading, isAlone, looks);
  }

  /** The same file before its documents are read. */
  Look again() {
    return looks.look(found, found.explicit());
  }

  /** The folder in which it stands. */
  Path folder() {
    return found.folder();
  }
}
