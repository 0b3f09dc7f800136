package io.github.backupchecker.dialect.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of the declaration language: what is read, and what is refused with a hint. */
class ValuesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on: [ funday ] | one of monday",
        "at: [ '25:00' ] | 21:00",
        "at: [ 9pm ] | 21:00",
        "at: [ '9:00' ] | 21:00",
        "every: 5 weeks | '4 weeks'",
        "every: 1 week | day, week",
        "every: month | day, week",
        "every: 0 weeks | day, week",
      })
  void aScheduleThatCannotBeReadIsAProblem(String schedule, String hint) {
    assertRefused("policies: { p: { schedule: { %s } } }".formatted(schedule), hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every: day, at: 21:00",
        "every: week, on: saturday",
        "every: 4 weeks, on: [ Monday, FRIDAY ], at: [ '00:00', '23:59' ]",
        "every: Daily"
      })
  void aScheduleIsReadAsPeopleWriteIt(String schedule) {
    assertRead(
        "policies: { p: { schedule: { %s }, retention: { weekly: 4 weeks } } }"
            .formatted(schedule));
  }

  @Test
  void daysWithoutAnIntervalDoNotTellWhetherDailyPointsAreMade() {
    Report report =
        new Folder(folder)
            .check(
                "policies: { p: { schedule: { on: [ saturday ] }, retention: { daily: 7 days } } }");

    assertThat(ids(report)).containsExactly("retention-unit-mismatch undetermined");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">= 2.0.9262.0 | MARS",
        "> 2.0.9262.0 | MARS",
        "~> 2.0.9262 | MARS",
        "2.0.9262.0+ | MARS",
        "2.09262.0 | did you mean 2.0.9262.0?",
        "92620 | did you mean 2.0.9262.0?",
        "2.0.92620.0 | MARS",
        "2.1.0.0 | MARS",
        "2.0.8702.0 | MARS",
      })
  void aVersionThatIsNoFactIsAProblem(String version, String hint) {
    assertRefused("agents: { a: { version: '%s' } }".formatted(version), hint);
    assertRefused("servers: { s: { agent: '%s' } }".formatted(version), hint);
    assertRefused(
        "operations: { o: { do: upgrade, to: '%s' } }".formatted(version), "agent version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.8703.0", "2.0.19876.0", "9262", "MARS agent version 9249"})
  void aVersionIsReadAsPeopleWriteIt(String version) {
    assertRead("agents: { a: { version: %s } }".formatted(version));
  }

  @ParameterizedTest
  @CsvSource({
    "2 weeks, false",
    "25 weeks, false",
    "26 weeks, true",
    "1 week, true",
    "14 days, false",
    "13 days, true"
  })
  void weeksOfSoftDeleteCountAsDays(String retention, boolean outOfRange) {
    Report report =
        new Folder(folder)
            .check(
                "vaults: { v: { soft-delete: { state: enabled, retention: %s } } }"
                    .formatted(retention));

    assertThat(report.problems()).isEmpty();
    assertThat(ids(report).contains("soft-delete-retention-out-of-range failed"))
        .isEqualTo(outOfRange);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "soft-delete: { retention: 6 months } | no fixed number",
        "immutability: { state: locked, type: time-based, duration: 1 year } | no fixed number",
        "soft-delete: { retention: 14 } | '14 days'",
        "soft-delete: { retention: 14d } | '14 days'",
        "immutability: enabled | enabled is unlocked",
        "immutability: { state: Enabled } | enabled is unlocked",
        "soft-delete: on | always-on",
        "notifications: { emails: [ not-an-email ] } | e-mail",
        "notifications: { emails: 'a@b@c' } | e-mail",
        "elsewhere: true, immutability: disabled | another team",
        "elsewhere: true, soft-delete: { state: disabled } | another team",
      })
  void aVaultSettingThatCannotBeReadIsAProblem(String setting, String hint) {
    assertRefused("vaults: { v: { %s } }".formatted(setting), hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soft-delete: always-on",
        "soft-delete: AlwaysON",
        "notifications: { emails: backup@contoso.example }"
      })
  void aVaultSettingIsReadAsPeopleWriteIt(String setting) {
    assertRead("vaults: { v: { %s } }".formatted(setting));
  }

  @Test
  void aPlaceholderIsNoResourceGuard() {
    Report report =
        assertRead("vaults: { v: { multi-user-authorization: { resource-guard: '${guard}' } } }");

    assertThat(ids(report)).contains("multi-user-authorization-missing undetermined");
  }

  @Test
  void whatCannotBeReadIsSaidOnce() {
    Report report =
        new Folder(folder)
            .check(
                """
                vaults: { v: { hybrid-security: enabled, immutability: locked, soft-delete: enabled } }
                agents: { a: { vault: v, version: latest } }
                """);

    assertThat(report.problems()).hasSize(1);
    assertThat(ids(report)).noneMatch(id -> id.endsWith("undetermined"));
  }

  @Test
  void aReferenceTakesANameOrAnAddress() {
    Report report =
        new Folder(folder)
            .check(
                """
                vaults: { a/b: { immutability: locked, soft-delete: enabled } }
                policies: { p: { retention: { daily: 7 days } } }
                agents: { x: { vault: vaults/a%2Fb, policy: policies/p, version: 2.0.9249.0 } }
                """);

    assertThat(report.problems()).isEmpty();
    assertThat(ids(report)).contains("immutability-unsupported failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MABS 4",
        "MABS v4.0",
        "DPM2022UR2",
        "DPM 2022 UR2Refresh",
        "SCDPM2019",
        "MABS v3UR1",
        "DPM 2022 UR2 KB5033755",
        "DPM 2012R2UR12"
      })
  void aReleaseIsReadAsPeopleWriteIt(String product) {
    Report report = assertRead("servers: { s: { product: %s } }".formatted(product));

    assertThat(ids(report)).noneMatch(id -> id.startsWith("release-unknown"));
  }

  @Test
  void anArticleTellsARefreshFromItsUpdate() {
    assertThat(ids(assertRead("servers: { s: { product: DPM 2022 UR2 KB5033755 } }")))
        .doesNotContain("release-recalled failed");
    assertRefused("servers: { s: { product: DPM 2022 UR1 KB5033755 } }", "DPM 2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'#{days}#'", "__days__", "'%DAYS%'", "$(days)", "'#{n}# days'"})
  void whatAPipelineFillsInIsUndetermined(String placeholder) {
    Report report =
        assertRead("policies: { p: { retention: { daily: %s } } }".formatted(placeholder));

    assertThat(report.totals().undetermined()).isPositive();
    assertThat(report.totals().failed()).isZero();
  }

  private void assertRefused(String yaml, String hint) {
    assertThat(new Folder(folder).check(yaml).problems())
        .singleElement()
        .matches(p -> p.kind().id().equals("invalid-value"), "invalid-value")
        .satisfies(p -> assertThat(p.message()).contains(hint));
  }

  private Report assertRead(String yaml) {
    Report report = new Folder(folder).check(yaml);
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private static List<String> ids(Report report) {
    return report.findings().stream().map(ValuesTest::id).toList();
  }

  private static String id(ReportedFinding finding) {
    return finding.rule().id() + " " + finding.outcome().word();
  }
}
