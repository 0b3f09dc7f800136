package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No report replaces what somebody would miss. */
class ReportTargetTest {
  private static final String VAULT = "vaults: { v: {} }\n";
  @TempDir private Path folder;
  private Path declaration = Path.of("");

  @BeforeEach
  void declare() throws IOException {
    declaration = Files.writeString(folder.resolve("a.yaml"), VAULT);
  }

  @Test
  void aFileThatIsCheckedIsNotReplacedAndNothingElseIsWritten() {
    Path other = folder.resolve("other.html");
    Run run =
        Run.of("check", "--format", "html=" + other, "--format", "json=" + declaration, dir());

    assertRefused(run, "a.yaml' is not written: this run reads that file");
    assertThat(declaration).hasContent(VAULT);
    assertThat(other).doesNotExist();
  }

  @Test
  void aFileThatIsNamedIsNotReplacedUnderAnotherName() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), declaration);
    Path hard = Files.createLink(folder.resolve("hard.json"), declaration);
    for (Path path : new Path[] {link, hard}) {
      assertRefused(
          Run.of("report", "--format", "json=" + path, declaration.toString()), "reads that file");
    }
    assertThat(declaration).hasContent(VAULT);
  }

  @Test
  void settingsAreNotReplaced() throws IOException {
    Path found = Files.writeString(folder.resolve("backup-checker.yaml"), "fail-on: never\n");
    assertRefused(Run.of("check", "--format", "json=" + found, dir()), "reads that file");
    Path named = Files.writeString(folder.resolve("own.txt"), "fail-on: never\n");
    assertRefused(
        Run.of("check", "--settings", named.toString(), "--format", "json=" + named, dir()),
        "reads that file");
    assertThat(found).hasContent("fail-on: never\n");
  }

  @Test
  void theReportOfAnEarlierRunInTheCheckedFolderIsReplaced() throws IOException {
    String out = folder.resolve("out").toString();
    Run first = Run.of("check", "--output", out, dir());
    Path json = folder.resolve("out/backup-report.json");
    String before = Files.readString(json);
    Run second = Run.of("check", "--output", out, dir());

    assertThat(second.err()).isEmpty();
    assertThat(second.exitCode()).isEqualTo(first.exitCode());
    assertThat(json).hasContent(before);
  }

  @Test
  void aFolderIsRefusedBeforeAnythingIsWritten() {
    Path other = folder.resolve("other.html");
    assertRefused(
        Run.of("check", "--format", "html=" + other, "--format", "json=" + folder, dir()),
        "is not written: it is a folder");
    assertThat(other).doesNotExist();
  }

  @Test
  void oneFileUnderTwoNamesIsAUsageError() throws IOException {
    Files.createSymbolicLink(folder.resolve("self"), Path.of("."));
    assertRefused(
        Run.of(
            "check",
            "--format",
            "json=" + folder.resolve("r.x"),
            "--format",
            "html=" + folder.resolve("self/r.x"),
            dir()),
        "two reports would be written to");
    assertThat(folder.resolve("r.x")).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFileIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Run run = Run.of("check", "--output", file.toString(), dir());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written: '" + file + "' is not a folder");
  }

  @Test
  void whatCannotBeWrittenIsToldInOrderAndTheRestIsWhole() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path whole = folder.resolve("r.json");
    Run run =
        Run.of(
            "check",
            "--format",
            "html=" + file.resolve("first"),
            "--format",
            "json=" + whole,
            "--format",
            "csv=" + file.resolve("second"),
            dir());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .containsSubsequence("first' cannot be written: ", "second' cannot be written: ");
    assertThat(whole).content().endsWith("}\n");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.yaml", "file", "r.json");
  }

  @Test
  void aFolderAndADashAreNoFiles() {
    assertRefused(Run.of("check", "--format", "json=none/", dir()), "names a folder");
    assertRefused(Run.of("check", "--format", "json=-", dir()), "leave '=-' out");
  }

  private String dir() {
    return folder.toString();
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }
}
