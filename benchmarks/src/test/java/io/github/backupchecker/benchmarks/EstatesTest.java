package io.github.backupchecker.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is measured is what it is said to be. */
class EstatesTest {
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @Test
  void aCleanEstateIsCompliant() throws IOException {
    Report report = checked("--sites", "1", "--clean");

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict().exitCode()).isZero();
    assertThat(bytes()).isBetween(10_000L, 12_000L);
  }

  @Test
  void oneFileDeclaresWhatManyDo() throws IOException {
    Report one = checked("--sites", "2", "--clean", "--one-file");
    assertThat(files()).hasSize(1);
    Files.delete(folder.resolve("estate.yaml"));
    Report many = checked("--sites", "2", "--clean");

    assertThat(files()).hasSize(10);
    assertThat(one.totals().examinations()).isEqualTo(many.totals().examinations());
    assertThat(one.verdict()).isEqualTo(many.verdict());
  }

  @Test
  void anotherEstateBreaksRulesAndCanBeReadAllTheSame() {
    Report report = checked("--sites", "4");

    assertThat(report.problems()).isEmpty();
    assertThat(report.verdict().status()).isEqualTo(Status.NON_COMPLIANT);
  }

  @Test
  void filesOfOtherToolsArePassedOver() throws IOException {
    Report report = checked("--sites", "1", "--clean", "--foreign", "6");

    assertThat(files()).hasSize(5 + 6);
    assertThat(report.problems()).isEmpty();
    assertThat(report.files()).hasSize(5);
  }

  private Report checked(String... options) {
    List<String> arguments =
        Stream.concat(Stream.of(folder.toString()), Stream.of(options)).toList();
    assertThat(new CommandLine(new Estates()).execute(arguments.toArray(String[]::new))).isZero();
    return checker.check(CheckRequest.of(folder));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
