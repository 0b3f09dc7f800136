package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real files of other people, checked from end to end, against the verdicts of their index. */
class CorpusTest {
  private static final Set<String> DIALECTS = Set.of("arm-json", "azure-rest-json");

  /** Rules that must never speak of cloud workloads. */
  private static final Set<String> HYBRID =
      Set.of(
          "retention-below-minimum",
          "retention-above-maximum",
          "retention-unit-mismatch",
          "hybrid-security-disabled");

  private final Checker checker = new Checker(new KnowledgeFile().read());

  @TestFactory
  Stream<DynamicTest> everyFileMeetsItsVerdict() throws IOException {
    Path index = Corpus.FOLDER.resolve("INDEX.tsv");
    Corpus.require(CorpusTest.class, index);
    return Files.readAllLines(index).stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(row -> DIALECTS.contains(row.get(0)))
        .map(row -> DynamicTest.dynamicTest(row.get(2), () -> meets(row.get(2), row.get(6))));
  }

  private void meets(String path, String verdict) {
    Report report = checker.check(CheckRequest.of(Corpus.FOLDER.resolve(path)));
    switch (verdict) {
      case "reject" -> isRejected(report);
      case "ignore" -> isIgnored(report);
      case "unresolved" -> isUndetermined(report);
      case "clean" -> isClean(report);
      case "out-of-scope" -> isOutOfScope(report);
      case "advisory" -> isAdvised(report);
      default -> throw new AssertionError("no expectation for " + verdict);
    }
    assertThat(report.findings())
        .allSatisfy(f -> assertThat(f.finding().location().file().path()).doesNotStartWith("/"));
  }

  private static void isRejected(Report report) {
    assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(report.problems())
        .singleElement()
        .extracting(Problem::location)
        .satisfies(place -> assertThat(place.start().line()).isEqualTo(52));
  }

  private static void isIgnored(Report report) {
    assertThat(report.findings()).isEmpty();
    assertThat(report.problems())
        .allMatch(p -> p.kind().id().equals("unsupported-format"), "named, so it must be read");
  }

  private static void isUndetermined(Report report) {
    assertThat(report.problems()).isEmpty();
    assertThat(report.totals().undetermined()).isPositive();
    assertThat(report.totals().failed()).isZero();
  }

  /** It was examined, and breaks nothing. */
  private static void isClean(Report report) {
    holdsNoErrorAgainstIt(report);
    assertThat(report.totals().examinations()).isPositive();
    assertThat(report.totals().failed()).isZero();
  }

  /** What protects the cloud alone breaks no rule, and none about hybrid backups says a word. */
  private static void isOutOfScope(Report report) {
    holdsNoErrorAgainstIt(report);
    assertThat(report.totals().failed()).isZero();
  }

  private static void isAdvised(Report report) {
    holdsNoErrorAgainstIt(report);
    assertThat(report.totals().failed()).isPositive();
  }

  private static void holdsNoErrorAgainstIt(Report report) {
    assertThat(report.problems()).isEmpty();
    assertThat(report.totals().files()).isPositive();
    assertThat(report.findings()).noneMatch(CorpusTest::isError);
    assertThat(report.findings()).noneMatch(f -> HYBRID.contains(f.rule().id()));
  }

  private static boolean isError(ReportedFinding finding) {
    return finding.outcome() == Outcome.FAILED && finding.severity() == Severity.ERROR;
  }
}
