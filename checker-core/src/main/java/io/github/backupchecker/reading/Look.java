package io.github.backupchecker.reading;

import io.github.backupchecker.source.FoundFile;

/** What a first look at a file came to: documents to read, or the end of the matter. */
sealed interface Look permits RecognisedFile, SettledFile, Doubtful, ReadFile {
  /** The file as reports show it. */
  String path();

  /** The same of a file with the same bytes. */
  Look at(FoundFile other);
}
