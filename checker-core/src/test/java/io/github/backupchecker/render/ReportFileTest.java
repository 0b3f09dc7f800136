package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  private static final Renderer NEW = (report, out) -> out.append("new");
  private static final String LEFT = ".r.txt.1-abc-00000000.backup-checker-part";
  @TempDir private Path folder;

  @Test
  void aReportThatBreaksOffLeavesTheOldOneAlone() throws IOException {
    Path path = Files.writeString(folder.resolve("r.txt"), "old");
    Renderer broken =
        (report, out) -> {
          out.append("half");
          throw new IOException("no space left");
        };

    assertThatThrownBy(() -> new ReportFile(path, broken).write(SampleReport.complete()))
        .hasMessage("no space left");

    assertThat(path).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("r.txt");
  }

  @Test
  void missingFoldersAreMade() throws IOException {
    Path path = folder.resolve("a/b/r.txt");
    write(path, NEW);
    assertThat(path).hasContent("new");
  }

  @Test
  void aFolderThatIsALinkIsAFolder() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
    write(folder.resolve("link/r.txt"), NEW);
    assertThat(folder.resolve("real/r.txt")).hasContent("new");
  }

  @Test
  void twoWritersAtOnceGiveOneWholeReport() throws Exception {
    Path path = folder.resolve("r.txt");
    CountDownLatch both = new CountDownLatch(2);
    List<Future<?>> writers;
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      writers =
          List.of(
              threads.submit(() -> writeTogether(path, "a", both)),
              threads.submit(() -> writeTogether(path, "b", both)));
      for (Future<?> writer : writers) {
        writer.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(Files.readString(path)).matches("a{20000}|b{20000}");
    assertThat(folder.toFile().list()).containsExactly("r.txt");
  }

  private static Void writeTogether(Path path, String letter, CountDownLatch both)
      throws IOException {
    write(
        path,
        (report, out) -> {
          out.append(letter.repeat(10_000));
          meet(both);
          out.append(letter.repeat(10_000));
        });
    return null;
  }

  private static void meet(CountDownLatch both) {
    both.countDown();
    try {
      assertThat(both.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aLinkIsReplacedAndNotFollowed() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Path link = Files.createSymbolicLink(folder.resolve("r.txt"), precious);
    write(link, NEW);
    assertThat(precious).hasContent("precious");
    assertThat(link).hasContent("new");
    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  @Test
  void noLinkThatWaitsWhereAReportIsWrittenIsFollowed() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Files.createSymbolicLink(folder.resolve(".r.txt.part"), precious);
    Files.createSymbolicLink(folder.resolve(LEFT), precious);
    write(folder.resolve("r.txt"), NEW);
    assertThat(precious).hasContent("precious");
    assertThat(folder.resolve("r.txt")).isRegularFile().hasContent("new");
  }

  @Test
  void whatAnInterruptedRunLeftIsCleared() throws IOException {
    Files.writeString(folder.resolve(LEFT), "half");
    Files.writeString(folder.resolve(".other.txt.1-abc-00000000.backup-checker-part"), "half");
    Files.writeString(folder.resolve(".r.txt.mine"), "kept");
    write(folder.resolve("r.txt"), NEW);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "r.txt", ".r.txt.mine", ".other.txt.1-abc-00000000.backup-checker-part");
  }

  @Test
  void whatIsStillBeingWrittenIsNotCleared() throws IOException {
    Path path = folder.resolve("r.txt");
    write(
        path,
        (report, out) -> {
          write(path, (other, inner) -> inner.append("first"));
          assertThat(path).hasContent("first");
          out.append("second");
        });
    assertThat(path).hasContent("second");
  }

  @Test
  void aLongNameIsNoHindrance() throws IOException {
    Path path = folder.resolve("\u00e9".repeat(120));
    write(path, NEW);
    assertThat(path).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReportMayBeReadByWhomTheUserLetsRead() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    write(folder.resolve("r.txt"), NEW);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("r.txt"))))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReportThatOthersMayNotReadStaysSo() throws IOException {
    Path report = Files.writeString(folder.resolve("r.txt"), "old");
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-------"));
    write(report, NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
  }

  @Test
  void yamlThatTheRunLeftOutIsNotReplaced() throws IOException {
    Path other = Files.writeString(folder.resolve("other.yml"), "vaults: {}");
    assertThatThrownBy(() -> write(other, NEW)).hasMessageContaining("stands there already");
    assertThat(other).hasContent("vaults: {}");
  }

  @Test
  void aFolderIsRefused() {
    assertThatThrownBy(() -> write(folder, NEW)).hasMessage("it is a folder");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatLeadsToADeviceIsWrittenToAndNeverReplaced() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));
    Path devices = Files.createSymbolicLink(folder.resolve("devices"), Path.of("/dev"));
    write(link, NEW);
    write(devices.resolve("null"), NEW);
    assertThat(Files.readSymbolicLink(link)).hasToString("/dev/null");
    assertThatThrownBy(() -> write(Path.of("/dev/no-such-device"), NEW))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anInputIsRefusedUnderEveryName() throws IOException {
    Path input = Files.writeString(folder.resolve("a.yaml"), "backup-checker: 1\nvaults: {}");
    Path link = Files.createSymbolicLink(folder.resolve("link"), input);
    Path hard = Files.createLink(folder.resolve("hard"), input);
    for (Path path : List.of(input, link, hard, folder.resolve("../" + name() + "/a.yaml"))) {
      assertThatThrownBy(() -> new ReportFile(path, NEW).write(reading(input)))
          .hasMessageContaining("this run reads that file");
    }
    assertThat(input).hasContent("backup-checker: 1\nvaults: {}");
  }

  @Test
  void anEarlierReportIsReplacedThoughItWasRead() throws IOException {
    for (Format format : EnumSet.complementOf(EnumSet.of(Format.TEXT))) {
      Path path = folder.resolve(format.fileName());
      write(path, format.renderer(SourceFile::toString));
      new ReportFile(path, NEW).write(reading(path));
      assertThat(path).hasContent("new");
    }
  }

  @Test
  void anEarlierReportOfACompliantRunIsReplacedToo() throws IOException {
    for (Format format : List.of(Format.GITHUB, Format.AZURE_DEVOPS, Format.JUNIT, Format.CSV)) {
      Path path = folder.resolve(format.fileName());
      new ReportFile(path, format.renderer(SourceFile::toString)).write(OtherReports.clean());
      new ReportFile(path, NEW).write(reading(path));
      assertThat(path).hasContent("new");
    }
  }

  @Test
  void oneFileUnderTwoNamesIsOneFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("self"), Path.of("."));
    Path one = Files.createFile(folder.resolve("one"));
    Path hard = Files.createLink(folder.resolve("hard"), one);
    assertThat(same(folder.resolve("r"), folder.resolve("self/r"))).isTrue();
    assertThat(same(folder.resolve("new/r"), folder.resolve("self/new/./r"))).isTrue();
    assertThat(same(one, hard)).isTrue();
    assertThat(same(folder.resolve("r"), folder.resolve("s"))).isFalse();
    assertThat(same(folder.resolve("r"), folder.resolve("new/r"))).isFalse();
  }

  private String name() {
    return String.valueOf(folder.getFileName());
  }

  private static boolean same(Path one, Path other) {
    return new ReportFile(one, NEW).isSameAs(new ReportFile(other, NEW));
  }

  private static void write(Path path, Renderer renderer) throws IOException {
    new ReportFile(path, renderer).write(SampleReport.complete());
  }

  private static Report reading(Path input) {
    Report sample = SampleReport.complete();
    return OtherReports.with(sample.verdict(), List.of(input), sample);
  }
}
