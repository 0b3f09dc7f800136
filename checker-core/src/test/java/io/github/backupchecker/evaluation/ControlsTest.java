package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Folder;
import io.github.backupchecker.Renderings;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of the controls that the rules serve. */
class ControlsTest {
  @TempDir private Path folder;

  @Test
  void whatAProblemKeptFromBeingJudgedIsNoControlOfWhichNothingWasFound() {
    assertThat(immutability("locked")).isEqualTo(ReportedControl.Standing.NOTHING_FOUND);
    assertThat(immutability("disabled")).isEqualTo(ReportedControl.Standing.FAILED);
    assertThat(immutability("enabled")).isEqualTo(ReportedControl.Standing.UNDETERMINED);
  }

  @Test
  void whatStandsOnBothSidesOfAComparisonIsNoControlOfWhichNothingWasFound() throws IOException {
    Report report = comparison("disabled, redundancy: geo", "disabled, redundancy: zone");

    assertThat(report.findings()).isEmpty();
    assertThat(immutability(report)).isEqualTo(ReportedControl.Standing.UNDETERMINED);
    assertThat(new Renderings().of(report, Format.HTML)).doesNotContain("id=\"frameworks\"");
    assertThat(new Renderings().of(report, Format.JUNIT))
        .contains("something was found that is no part of what changed: 'check' tells it");
  }

  @Test
  void aWaiverOfAPartIsOneOfTheControl() {
    Report report =
        new Checker(new KnowledgeFile().read())
            .check(
                CheckRequest.of(
                        new Folder(folder)
                            .with(
                                "v.yaml",
                                """
                                vaults: { v: { immutability: locked } }
                                servers: { s: { vault: v, product: DPM 2022 UR2 Refresh, agent: 2.0.9040.0 } }
                                """)
                            .path())
                    .byText(
                        "backup-checker.yaml",
                        "waivers: [ { rule: immutability-unsupported, on: servers/s/agent, reason: r,"
                            + " approved-by: a, until: 2027-01-31 } ]\n")
                    .on(LocalDate.of(2026, 12, 1)));

    assertThat(report.findings())
        .filteredOn(found -> found.rule().id().equals("immutability-unsupported"))
        .extracting(ReportedFinding::outcome)
        .containsExactly(Outcome.WAIVED);
    assertThat(immutability(report)).isEqualTo(ReportedControl.Standing.WAIVED);
  }

  private Report comparison(String before, String now) {
    Base base =
        new Base.Folder(new Folder(folder.resolve("before")).with("v.yaml", vault(before)).path());
    Path present = new Folder(folder.resolve("now")).with("v.yaml", vault(now)).path();
    return new Checker(new KnowledgeFile().read())
        .check(CheckRequest.of(present).since(Optional.of(new Base.Apart(base, "before", "now"))));
  }

  private ReportedControl.Standing immutability(String state) {
    return immutability(new Folder(folder).with("v.yaml", vault(state)).check());
  }

  private static String vault(String state) {
    return "vaults: { v: { immutability: " + state + " } }";
  }

  private static ReportedControl.Standing immutability(Report report) {
    return report.frameworks().all().stream()
        .flatMap(framework -> framework.controls().stream())
        .filter(one -> one.control().title().equals("Immutability is enabled"))
        .findFirst()
        .orElseThrow()
        .standing();
  }
}
