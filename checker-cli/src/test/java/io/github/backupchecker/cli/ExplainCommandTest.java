package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed is explained, name by name, or it is said what was meant. */
class ExplainCommandTest {
  @ParameterizedTest
  @CsvSource({
    "fail_on, fail-on",
    "wavers, waivers",
    "aproved-by, approved-by",
    "retention-below-minimun, retention-below-minimum",
    "stale-wavier, stale-waiver",
    "stop-protection-and-delete-dta, stop-protection-and-delete-data",
    "0x29843, 0x29834"
  })
  void aMisspeltNameOfAnyKindIsAnsweredWithTheNearest(String typed, String meant) {
    Run run = Run.of("explain", typed);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean " + meant);
  }

  @ParameterizedTest
  @CsvSource({
    "1FBD3, 0x1FBD3",
    "ID: 120002, 120002",
    "error 810001, 810001",
    "Error ID: 130001, 130001",
    "81001, 81001"
  })
  void aCodeIsFoundAsItStandsOnAScreen(String typed, String code) {
    assertThat(Run.of(("explain " + typed).split(" ")).out()).startsWith("# " + code + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Remove-OBPolicy -DeleteBackup | As typed, it deletes the recovery points
          Get-OBPolicy | As typed, it deletes the recovery points
          """)
  void theFlagsThatWereTypedComeFirst(String typed, String answer) {
    String line = typed.startsWith("Get") ? typed + " | Remove-OBPolicy -DeleteBackup" : typed;

    assertThat(Run.of(("explain " + line).split(" ")).out()).contains(answer);
  }

  @Test
  void aCommandAndACodeAreTwoNames() {
    assertThat(Run.of("explain", "Remove-OBPolicy", "0x29834", "MUA").out())
        .contains("# Remove-OBPolicy\n", "# 0x29834\n", "# MUA\n")
        .doesNotContain("As typed");
  }

  @Test
  void whatIsNotKnownIsSaidWithWhatIs() {
    Run run = Run.of("explain", "the third chapter");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("nothing is called", "a framework or a control of one");
  }

  @Test
  void aControlIsFoundByItsFrameworkAndItsName() {
    assertThat(Run.of("explain", "nist-800-53", "cp-9(8)").out())
        .startsWith("# nist-800-53 CP-9(8)");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    Run run = Run.of("explain", "agent-to-old", "unknown-key");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'agent-to-old'", "agent-too-old");
    assertThat(run.out()).startsWith("# unknown-key\n");
  }
}
