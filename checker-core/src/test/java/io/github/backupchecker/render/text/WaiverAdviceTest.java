package io.github.backupchecker.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed to be pasted is a waiver once a person filled in what only people know. */
class WaiverAdviceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  @TempDir private Path path;

  @Test
  void theLinesCountOnceTheyAreFilledIn() {
    Folder folder =
        new Folder(path)
            .with(
                "p.yaml", "policies: { \"it's: a 'lab' #1\": { retention: { daily: 3 days } } }\n");
    List<String> lines = WaiverAdvice.lines(folder.check());
    String settings =
        String.join("\n", lines.subList(1, lines.size()))
            .replace("reason:        #", "reason: lab #")
            .replace("approved-by:   #", "approved-by: me #")
            .replace("until:         #", "until: 2027-03-31 #");
    folder.with("backup-checker.yaml", settings);

    Report report = new Checker(new KnowledgeFile().read()).check(CheckRequest.of(path).on(TODAY));
    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).extracting(f -> f.outcome()).containsExactly(Outcome.WAIVED);
  }

  @Test
  void theLinesExcuseNothingAsTheyArePrinted() {
    Folder folder =
        new Folder(path).with("p.yaml", "policies: { p: { retention: { daily: 3 days } } }\n");
    List<String> lines = WaiverAdvice.lines(folder.check());
    folder.with("backup-checker.yaml", String.join("\n", lines.subList(1, lines.size())));

    assertThat(folder.check().problems()).isNotEmpty();
    assertThat(folder.check().findings())
        .extracting(f -> f.outcome())
        .containsExactly(Outcome.FAILED);
  }

  @Test
  void manyAreCountedAndWhatCannotBeWaivedIsNotOffered() {
    Folder folder =
        new Folder(path)
            .with(
                "p.yaml",
                """
                policies:
                  a: { retention: { daily: 1 day } }
                  b: { retention: { daily: 1 day } }
                  c: { retention: { daily: 1 day } }
                  d: { retention: { daily: 1 day } }
                  e: { retention: { daily: 1 day } } # passphrase: hunter2Hunter2
                """);

    assertThat(WaiverAdvice.lines(folder.check()))
        .hasSize(2 + 3 * 5 + 1)
        .noneMatch(line -> line.contains("secret-in-declaration"))
        .last()
        .asString()
        .startsWith("# ... and 2 more");
  }

  @Test
  void whereNothingStopsNothingIsOffered() {
    Folder folder =
        new Folder(path).with("p.yaml", "policies: { p: { retention: { daily: 30 days } } }\n");

    assertThat(WaiverAdvice.lines(folder.check())).isEmpty();
  }
}
