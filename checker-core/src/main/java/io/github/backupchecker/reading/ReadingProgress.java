package io.github.backupchecker.reading;

import io.github.backupchecker.reading.Progress.Stage;

/** Counts what was read, for whoever watches. */
final class ReadingProgress {
  private final Progress told;
  private final int all;
  private int looked;
  private int resolved;
  private int objects;

  /**
   * @param all files that will be read
   */
  ReadingProgress(Progress told, int all) {
    this.told = told;
    this.all = all;
  }

  void looked() {
    looked++;
    told.at(Stage.READING, looked, all, 0);
  }

  ReadFile resolved(ReadFile reading) {
    resolved++;
    objects += reading.objects();
    told.at(Stage.RESOLVING, resolved, all, objects);
    return reading;
  }
}
