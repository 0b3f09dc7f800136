package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.source.Address;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report keeps of every rule on every subject. */
class ExaminationsTest {
  private static final String RULE = "retention-below-minimum";
  private static final String ESTATE =
      """
      policies:
        p:
          retention: { daily: 3 days, weekly: 4 weeks, monthly: '${months}' }
      """;
  @TempDir private Path folder;

  @Test
  void everySubjectIsKeptWithWhatItCameTo() {
    RuleExaminations kept = of(check(""));

    assertThat(kept.examinations())
        .containsExactlyInAnyOrder(
            examination(kept, "daily", Optional.of(Outcome.FAILED)),
            examination(kept, "weekly", Optional.empty()),
            examination(kept, "monthly", Optional.of(Outcome.UNDETERMINED)));
    assertThat(kept.passed()).isEqualTo(1);
    assertThat(kept.count(Outcome.FAILED)).isEqualTo(1);
    assertThat(kept.count(Outcome.UNDETERMINED)).isEqualTo(1);
  }

  @Test
  void aRuleThatIsOffExaminesNothing() {
    assertThat(of(check("rules: { " + RULE + ": off }")))
        .matches(rule -> !rule.enabled() && !rule.applied());
  }

  @Test
  void theTotalsAreThoseOfTheExaminations() {
    Report report = check("");
    Totals totals = report.totals();

    assertThat(report.rules().stream().mapToInt(rule -> rule.examinations().size()).sum())
        .isEqualTo(totals.examinations());
    assertThat(report.rules().stream().mapToInt(RuleExaminations::passed).sum())
        .isEqualTo(totals.passed())
        .isPositive();
    assertThat(
            report.rules().stream()
                .flatMap(rule -> rule.examinations().stream())
                .map(Examination::subject)
                .distinct())
        .hasSize(totals.subjects());
  }

  private Report check(String settings) {
    return new Folder(folder)
        .with("backup-checker.yaml", settings)
        .with("estate.yaml", ESTATE)
        .check();
  }

  private static RuleExaminations of(Report report) {
    return report.rules().stream()
        .filter(rule -> rule.rule().id().equals(RULE))
        .findFirst()
        .orElseThrow();
  }

  private static Examination examination(
      RuleExaminations kept, String schedule, Optional<Outcome> outcome) {
    return new Examination(kept.rule(), new Address("policies/p/" + schedule), outcome);
  }
}
