package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.reading.Progress.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
  @TempDir private Path folder;
  private final AtomicLong clock = new AtomicLong(-5);
  private final StringWriter screen = new StringWriter();
  private final ProgressLine line = new ProgressLine(new PrintWriter(screen), clock::get);

  @Test
  void aShortRunShowsNothing() {
    line.at(Stage.READING, 1, 2, 0);
    after(900);
    line.at(Stage.JUDGING, 2, 2, 7);
    line.erase();

    assertThat(screen).hasToString("");
  }

  @Test
  void aLongOneSaysHowFarItIsFiveTimesASecondAtMostAndLeavesNothingBehind() {
    after(1_500);
    line.at(Stage.READING, 1_200, 10_000, 0);
    after(100);
    line.at(Stage.READING, 1_300, 10_000, 0);
    after(100);
    line.at(Stage.RESOLVING, 40, 10_000, 1_234);
    line.at(Stage.JUDGING, 10_000, 10_000, 56_789);
    line.erase();
    line.erase();

    assertThat(screen)
        .hasToString(
            "\r\u001B[Kreading: 1,200 of 10,000 files, 0 objects, 1 s"
                + "\r\u001B[Kresolving: 40 of 10,000 files, 1,234 objects, 1 s"
                + "\r\u001B[Kjudging: 10,000 of 10,000 files, 56,789 objects, 1 s"
                + "\r\u001B[K");
  }

  @Test
  void nothingIsPrintedWhereTheOutputIsNoTerminal() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "vaults: { v: {}, w: {} }\n");
    Files.writeString(folder.resolve("b.yaml"), "agents: { a: { vault: v } }\n");

    assertThat(Run.of("check", folder.toString()).out()).doesNotContain("\r", "\u001B");
  }

  private void after(long millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
