package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples against the reports that stand beside them. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");
  private final Knowledge knowledge = new KnowledgeFile().read();

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleHasTheReportBesideIt(String sample) throws IOException {
    StringWriter whole = new StringWriter();
    Format.TEXT.renderer(SourceFile::toString).render(check(sample), whole);
    String text = withoutWhatEveryRuleAdds(whole.toString());
    Path expected = SAMPLES.resolve(sample).resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, text);
    }
    assertThat(expected).exists();
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noTwoFindingsOfASampleHaveTheSameFingerprint(String sample) {
    assertThat(check(sample).findings())
        .extracting(ReportedFinding::fingerprint)
        .doesNotHaveDuplicates();
  }

  /** Every folder with an estate in it. */
  static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("src")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void everyModuleOfTheSamplesIsASample() throws IOException {
    String modules = Files.readString(SAMPLES.resolve("pom.xml"));

    assertThat(samples())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            MODULE.matcher(modules).results().map(module -> module.group(1)).toList());
  }

  @Test
  void theCompliantSampleLeavesNothingToSay() {
    Report report = check("compliant");

    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
    assertThat(report.findings()).isEmpty();
  }

  /** Rules that a sample gives no cause are counted all the same. */
  private static String withoutWhatEveryRuleAdds(String report) {
    return report
        .replaceAll("(?m)^never applied: .*\\R", "")
        .replaceAll(", \\d+ examinations: \\d+ passed", "");
  }

  @Test
  void twoSamplesBreakNearlyEveryRule() {
    long broken =
        Stream.of("every-rule", "pull-request")
            .flatMap(sample -> check(sample).findings().stream())
            .map(this::id)
            .distinct()
            .count();

    assertThat(broken).isGreaterThan(Rules.all(knowledge).size() * 9 / 10);
  }

  private String id(ReportedFinding finding) {
    return finding.rule().id();
  }

  private Report check(String sample) {
    Path folder = SAMPLES.resolve(sample).resolve("src").resolve("main").resolve("backup");
    Path before = SAMPLES.resolve(sample).resolve("before");
    Optional<Base> base =
        Files.isDirectory(before) ? Optional.of(new Base.Folder(before)) : Optional.empty();
    return new Checker(knowledge).check(CheckRequest.of(folder).since(base));
  }
}
