package io.github.backupchecker.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Found;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A Markdown report fits a comment, and says what it leaves out. */
class MarkdownLimitTest {
  private static final int LONGEST = 65_535;

  @Test
  void whatFitsIsWhole() throws IOException {
    String text = written(OtherReports.found(FailOn.ERROR, Found.many(100, Severity.ERROR)));

    assertThat(text)
        .startsWith("<!-- backup-checker -->\n# Backup report: non-compliant\n\n1 file, ")
        .contains("error number 99")
        .doesNotContain("left out");
  }

  @Test
  void whatIsLeftOutIsCounted() throws IOException {
    List<ReportedFinding> findings = Found.many(3_000, Severity.ERROR);
    String text = written(OtherReports.found(FailOn.ERROR, findings));

    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(LONGEST - 1_000, LONGEST);
    long shown = text.lines().filter(line -> line.startsWith("- **error**")).count();
    assertThat(left(text, "findings")).isEqualTo(3_000 - shown);
  }

  @Test
  void manyProblemsDoNotHideThatSomethingWasLeftOutOfThem() throws IOException {
    Problem[] problems =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    Problem.at(
                        ProblemKind.UNKNOWN_KEY, new Location(Found.FILE, 0, 3), "\u5099 " + i))
            .toArray(Problem[]::new);
    String text = written(OtherReports.incomplete(problems));

    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LONGEST);
    assertThat(text).contains(": incomplete\n", "Nothing failed.");
    long shown = text.lines().filter(line -> line.startsWith("- `unknown-key`")).count();
    assertThat(left(text, "problems")).isEqualTo(3_000 - shown);
  }

  private static long left(String text, String noun) {
    List<MatchResult> found =
        Pattern.compile("… and (\\d+) more " + noun + ", left out")
            .matcher(text)
            .results()
            .toList();
    assertThat(found).hasSize(1);
    return Long.parseLong(found.get(0).group(1));
  }

  private static String written(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownRenderer().render(report, out);
    return out.toString();
  }
}
