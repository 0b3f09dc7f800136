package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are written at once are those that are written one after the other. */
class ReportFilesTest {
  private static final Renderer WHOLE = (report, out) -> out.append("whole");
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void whatCannotBeWrittenIsToldInOrderAndTheRestIsWhole(int threads) {
    List<ReportFiles.Unwritten> unwritten =
        write(threads, WHOLE, broken("one"), WHOLE, broken("two"));

    assertThat(unwritten).map(one -> one.file().path()).containsExactly(path(1), path(3));
    assertThat(unwritten).map(one -> one.error().getMessage()).containsExactly("one", "two");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("r0", "r2");
    assertThat(path(0)).hasContent("whole");
    assertThat(path(2)).hasContent("whole");
  }

  @Test
  void theFirstFailureIsToldFirstThoughAnotherCameBefore() {
    CountDownLatch failed = new CountDownLatch(1);
    Renderer late =
        (report, out) -> {
          await(failed);
          throw new IOException("late");
        };
    Renderer early =
        (report, out) -> {
          out.append("half");
          failed.countDown();
          throw new IOException("early");
        };

    assertThat(write(2, late, early))
        .map(one -> one.error().getMessage())
        .containsExactly("late", "early");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatTheMemoryDidNotReachForIsWrittenAlone() {
    List<Thread> threads = new ArrayList<>();
    Renderer large =
        (report, out) -> {
          threads.add(Thread.currentThread());
          if (threads.size() == 1) {
            throw new OutOfMemoryError("of several at once");
          }
          out.append("whole");
        };

    assertThat(write(2, large, WHOLE)).isEmpty();
    assertThat(path(0)).hasContent("whole");
    assertThat(threads).hasSize(2).last().isSameAs(Thread.currentThread());
  }

  @Test
  void aDefectOfAFormatIsNoReportThatCannotBeWritten() {
    Renderer defect =
        (report, out) -> {
          throw new IllegalArgumentException("defect");
        };

    assertThatThrownBy(() -> write(2, WHOLE, defect)).hasRootCauseMessage("defect");
    assertThat(folder.toFile().list()).containsExactly("r0");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oneFileTakesNoThreadNorDoesWhatIsWrittenToADevice() {
    List<Thread> threads = new ArrayList<>();
    Renderer seen = (report, out) -> threads.add(Thread.currentThread());
    ReportFile device = new ReportFile(Path.of("/dev/null"), seen);
    ReportFile alone = new ReportFile(path(0), seen);

    assertThat(new ReportFiles(List.of(device, alone), 8).write(SampleReport.complete())).isEmpty();
    assertThat(threads).hasSize(2).containsOnly(Thread.currentThread());
  }

  private List<ReportFiles.Unwritten> write(int threads, Renderer... renderers) {
    List<ReportFile> files = new ArrayList<>();
    for (Renderer renderer : renderers) {
      files.add(new ReportFile(path(files.size()), renderer));
    }
    return new ReportFiles(files, threads).write(SampleReport.complete());
  }

  private Path path(int number) {
    return folder.resolve("r" + number);
  }

  private static Renderer broken(String message) {
    return (report, out) -> {
      out.append("half");
      throw new IOException(message);
    };
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
