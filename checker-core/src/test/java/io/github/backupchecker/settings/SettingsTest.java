package io.github.backupchecker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team may decide, and what it may not. */
class SettingsTest {
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minimums: { daily: 3 days } | raised, never lowered",
        "minimums: { agent: 2.0.9000.0 } | raised, never lowered",
        "minimums: { DPM 2016: UR1 } | raised, never lowered",
        "minimums: { weekly: 60 days } | number of weeks",
        "minimums: { daily: 30 } | number of days, such as 7 days",
        "minimums: { hourly: 3 days } | is no minimum",
        "rules: { retention-below-minimun: off } | did you mean",
        "rules: { retention-missing: fatal } | error, warning, note, off",
        "rules: { secret-in-declaration: warning } | neither lowered nor switched off",
        "rules: { secret-in-declaration: off } | neither lowered nor switched off",
        "fail_on: error | did you mean",
        "fail-on: sometimes | one of error",
      })
  void whatIsNotAllowedIsALocatedProblem(String settings, String message) throws IOException {
    assertThat(check(settings, 30).problems())
        .singleElement()
        .matches(p -> p.location() != null)
        .extracting(Problem::message)
        .asString()
        .contains(message);
  }

  @Test
  void aRaisedMinimumCounts() throws IOException {
    assertThat(check("minimums: { daily: 60 days }", 30).status()).isEqualTo(Status.NON_COMPLIANT);
    assertThat(check("minimums: { daily: 60 days }", 60).status()).isEqualTo(Status.COMPLIANT);
  }

  @Test
  void aTeamsOwnMinimumIsNotTheVendorsWord() throws IOException {
    assertThat(check("minimums: { daily: 60 days }", 30).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.rule().id()).isEqualTo("retention-below-own-minimum"))
        .satisfies(f -> assertThat(f.sources()).isEmpty())
        .satisfies(
            f ->
                assertThat(f.finding().related())
                    .singleElement()
                    .satisfies(r -> assertThat(r.location().text()).isEqualTo("60 days"))
                    .satisfies(
                        r ->
                            assertThat(r.location().file().path())
                                .isEqualTo("backup-checker.yaml")));
  }

  @Test
  void aRuleIsWeighedAsTheTeamSays() throws IOException {
    assertThat(check("rules: { retention-below-minimum: warning }", 3).status())
        .isEqualTo(Status.COMPLIANT);
    assertThat(check("rules: { retention-below-minimum: off }", 3).findings()).isEmpty();
    Report letPass = check("fail-on: never", 3);
    assertThat(letPass.status()).isEqualTo(Status.NON_COMPLIANT);
    assertThat(letPass.verdict().gate().passed()).isTrue();
  }

  @Test
  void theNearestFileAloneCountsAndNoneOutsideTheRepository() throws IOException {
    Files.writeString(folder.resolve("backup-checker.yaml"), "fail-on: never\n");
    Path estate = Files.createDirectories(folder.resolve("repo/env/prod"));
    Files.writeString(estate.resolve("p.yaml"), policy(3));

    assertThat(passes(estate)).isFalse();
    Files.createDirectories(folder.resolve("repo/.git"));
    assertThat(passes(estate)).isFalse();
    Files.writeString(folder.resolve("repo/backup-checker.yaml"), "fail-on: never\n");
    assertThat(passes(estate)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passphrase: hunter2Hunter2",
        "minimums: { security-pin: hunter2Hunter2 }",
        "rules: { password: hunter2Hunter2 }",
        "fail-on: never # password: hunter2Hunter2",
      })
  void aSecretInTheSettingsIsReportedAndNotPrinted(String settings) throws IOException {
    Report report = check(settings, 30);

    assertThat(report.findings()).anyMatch(f -> f.rule().id().equals("secret-in-declaration"));
    assertThat(report.toString()).doesNotContain("hunter2");
  }

  private boolean passes(Path estate) {
    return checker.check(CheckRequest.of(estate)).verdict().gate().passed();
  }

  @Test
  void unreadableSettingsAreAProblem() throws IOException {
    assertThat(check("fail-on: [", 30).problems())
        .singleElement()
        .extracting(Problem::kind)
        .isEqualTo(ProblemKind.MALFORMED_FILE);
  }

  private static String policy(int days) {
    return "policies: { p: { retention: { daily: %s days } } }\n".formatted(days);
  }

  private Report check(String settings, int days) throws IOException {
    Files.writeString(folder.resolve("backup-checker.yaml"), settings + "\n");
    Files.writeString(folder.resolve("p.yaml"), policy(days));
    return checker.check(CheckRequest.of(folder));
  }
}
