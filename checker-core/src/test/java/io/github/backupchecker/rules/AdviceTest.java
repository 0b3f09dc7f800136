package io.github.backupchecker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Citation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What findings tell to type, and which section of the vendor they point at. */
class AdviceTest {
  private static final String VAULT =
      "vaults: { rsv: { hybrid-security: enabled, immutability: locked,"
          + " soft-delete: { state: enabled } } }\n";
  @TempDir private Path folder;

  @Test
  void aShortDailyRangeUnderAWeeklyScheduleHasOneAdvice() {
    List<ReportedFinding> findings =
        ofRetention("schedule: { every: week }, retention: { daily: 3 days }");

    assertThat(findings)
        .extracting(f -> f.rule().id())
        .containsExactlyInAnyOrder("retention-below-minimum", "retention-unit-mismatch");
    assertThat(findings)
        .extracting(AdviceTest::help)
        .containsOnly(
            "replace daily by weekly: 4 weeks, or longer; or write schedule: { every: day } with"
                + " daily: 7 days, or longer");
  }

  @Test
  void whereWeeklyIsKeptAlreadyTheDailyRangeIsToGo() {
    assertThat(
            ofRetention("schedule: { every: week }, retention: { daily: 3 days, weekly: 4 weeks }"))
        .extracting(AdviceTest::help)
        .containsOnly(
            "remove daily; or write schedule: { every: day } with daily: 7 days, or longer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schedule: { every: week }, retention: { weekly: 4 weeks }",
        "schedule: { every: week }, retention: { weekly: 4 weeks, monthly: 3 months }",
        "schedule: { every: day }, retention: { daily: 7 days, weekly: 4 weeks }"
      })
  void whatTheAdviceSaysIsClean(String policy) {
    assertThat(ofRetention(policy)).isEmpty();
  }

  @Test
  void aMonthlyRangeInWeeksNamesTheMinimumAndTheSectionThatIsRight() {
    ReportedFinding finding = ofRetention("retention: { monthly: 3 weeks }").get(0);

    assertThat(finding.finding().message())
        .endsWith(
            "is not counted in months: the minimum is 3 months, which the vendor's table of errors"
                + " misprints as 3 weeks");
    assertThat(help(finding)).isEqualTo("write monthly: 3 months, or longer");
    assertThat(finding.sources())
        .extracting(Citation::section)
        .containsExactly("Maintain a minimum retention range", "Troubleshoot errors");
  }

  @Test
  void onlyTheUnitOfTheMisprintIsLaidToIt() {
    ReportedFinding finding = ofRetention("retention: { monthly: 90 days }").get(0);

    assertThat(finding.finding().message()).doesNotContain("misprint");
    assertThat(finding.sources())
        .extracting(Citation::section)
        .containsExactly("Maintain a minimum retention range");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          agents | version: 2.0.9190.0 | immutability-unsupported | Immutability support for MARS
          servers | product: DPM 2019, agent: 2.0.9938.0 | immutability-unsupported | Immutability support for DPM and MABS
          servers | product: MABS v3, agent: 2.0.9938.0 | immutability-unsupported | Immutability support for DPM and MABS
          servers | product: MABS v4, agent: 2.0.9190.0 | immutability-unsupported | Immutability support for DPM and MABS
          servers | product: DPM 2022 UR2, agent: 2.0.9938.0 | release-recalled | Release notes for System Center DPM
          servers | product: MABS v4 UR1, agent: 2.0.9938.0 | release-recalled | What's new in Microsoft Azure Backup Server
          servers | product: MABS v4 UR9, agent: 2.0.9938.0 | release-unknown | What's new in Microsoft Azure Backup Server
          servers | product: DPM 2022 UR9, agent: 2.0.9938.0 | release-unknown | DPM build versions
          servers | product: MABS v2, agent: 2.0.9938.0 | release-unsupported | Install and upgrade Azure Backup Server
          servers | product: DPM 1807, agent: 2.0.9938.0 | release-unsupported | Minimum version requirements
          servers | product: 5.0.58.0, agent: 2.0.9938.0 | release-unsupported | DPM build versions
          servers | product: MABS v3 UR2 Hotfix, agent: 2.0.9251.0 | agent-behind-server | What's new in Microsoft Azure Backup Server
          servers | product: DPM 2016 UR10 Hotfix, agent: 2.0.9251.0 | agent-behind-server | What's new in System Center DPM
          """)
  void aFindingCitesTheSectionOnItsProductFirst(
      String kind, String declared, String rule, String section) {
    assertThat(of(rule, VAULT + kind + ": { c: { vault: rsv, " + declared + " } }"))
        .isNotEmpty()
        .extracting(f -> f.sources().get(0).section())
        .containsOnly(section);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agents: { c: { vault: rsv, version: 2.0.9250.0 } } | agents/c | Immutability support for MARS
          servers: { c: { vault: rsv, product: MABS v4, agent: 2.0.9938.0 } } | servers/c | Immutability support for DPM and MABS
          """)
  void anOptionThatIsNotThereIsCitedByProduct(String client, String target, String section) {
    String operation =
        "\noperations: { o: { do: stop-protection-and-retain-by-policy, on: " + target + " } }";

    assertThat(of("retain-option-unavailable", VAULT + client + operation))
        .singleElement()
        .extracting(f -> f.sources().get(0).section())
        .isEqualTo(section);
  }

  @ParameterizedTest
  @CsvSource({"release-recalled", "release-unknown", "retain-option-unavailable"})
  void aBuildThatMayBeTheRecalledOneNeverPassesAndIsNoError(String rule) {
    String estate =
        VAULT
            + "servers: { c: { vault: rsv, product: 14.0.42.0, agent: 2.0.9938.0 } }\n"
            + "operations: { o: { do: stop-protection-and-retain-by-policy, on: servers/c } }";

    assertThat(of(rule, estate))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.finding().message() + help(f))
                    .contains("MABS v4 UR1")
                    .doesNotContain("has no option"));
  }

  private List<ReportedFinding> ofRetention(String policy) {
    return new Folder(folder)
        .check("policies: { p: { " + policy + " } }").findings().stream()
            .filter(f -> f.rule().id().startsWith("retention-"))
            .toList();
  }

  private List<ReportedFinding> of(String rule, String yaml) {
    return new Folder(folder)
        .check(yaml).findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
  }

  private static String help(ReportedFinding finding) {
    return finding.finding().consequence() == null
        ? ""
        : Objects.toString(finding.finding().consequence().remedy(), "");
  }
}
