package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rules.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples against the reports that stand beside them. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private final Knowledge knowledge = Knowledge.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compliant",
        "every-rule",
        "small-shop",
        "immutable-servers",
        "planned-operations"
      })
  void everySampleHasTheReportBesideIt(String sample) throws IOException {
    StringWriter text = new StringWriter();
    Format.TEXT.renderer().render(check(sample), text);
    Path expected = SAMPLES.resolve(sample).resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, text.toString());
    }
    assertThat(text.toString()).isEqualTo(Files.readString(expected));
  }

  @Test
  void theCompliantSampleLeavesNothingToSay() {
    Report report = check("compliant");

    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void theOtherSampleBreaksEveryRule() {
    List<String> broken =
        check("every-rule").findings().stream().map(this::id).distinct().sorted().toList();

    assertThat(broken)
        .isEqualTo(
            Rules.all(knowledge).stream().map(Rule::metadata).map(r -> r.id()).sorted().toList());
  }

  private String id(ReportedFinding finding) {
    return finding.rule().id();
  }

  private Report check(String sample) {
    Path folder = SAMPLES.resolve(sample).resolve("src").resolve("main").resolve("backup");
    return new Checker(knowledge).check(CheckRequest.of(folder));
  }
}
