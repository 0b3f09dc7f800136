package io.github.backupchecker.reading;

import io.github.backupchecker.source.FoundFile;

/** Takes the first look at each of the files of a run. */
interface Looks {
  /**
   * What a file turns out to be.
   *
   * @param strict whether a file that declares no backup is a problem
   */
  Look look(FoundFile found, boolean strict);
}
