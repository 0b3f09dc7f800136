package io.github.backupchecker.cli;

import io.github.backupchecker.reading.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that says how far a run is, gone when it is done; a run of less than a
 * second never shows it.
 */
final class ProgressLine implements Progress {
  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long EACH = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String ERASED = "\r\u001B[K";
  private final PrintWriter terminal;
  private final LongSupplier nanos;
  private final long start;
  private long next;
  private boolean isShown;

  /**
   * @param nanos the clock of the process, in nanoseconds
   */
  ProgressLine(PrintWriter terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.next = start + FIRST;
  }

  @Override
  public void at(Stage stage, int files, int all, int objects) {
    long now = nanos.getAsLong();
    // what follows the last stage may take long, and nobody tells of it any more
    boolean isDue = now >= next || (isShown && stage == Stage.JUDGING);
    if (isDue) {
      show(stage, files, all, objects, TimeUnit.NANOSECONDS.toSeconds(now - start));
      next = now + EACH;
    }
  }

  private void show(Stage stage, int files, int all, int objects, long seconds) {
    isShown = true;
    terminal.print(
        ERASED
            + String.format(
                Locale.ROOT,
                "%s: %,d of %,d files, %,d objects, %d s",
                stage.word(),
                files,
                all,
                objects,
                seconds));
    terminal.flush();
  }

  /** Leaves the terminal as it was. */
  void erase() {
    if (isShown) {
      terminal.print(ERASED);
      terminal.flush();
      isShown = false;
    }
  }
}
