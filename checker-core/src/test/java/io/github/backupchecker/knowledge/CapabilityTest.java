package io.github.backupchecker.knowledge;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static io.github.backupchecker.oracle.Installations.installation;
import static io.github.backupchecker.oracle.Installations.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What releases and agents can do, and where no source tells. */
class CapabilityTest {

  /** Columns: hybrid security, PIN on delete, immutability, keeping by command, by console. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DPM 2010 | NO NO NO NO NO
          DPM 2012 R2 UR11 | NO NO NO NO NO
          DPM 2012 R2 UR12 | YES NO NO NO NO
          DPM 2012 R2 UR13 | YES NO NO NO NO
          DPM 2016 UR1 | NO NO NO NO NO
          DPM 2016 UR2 | YES NO NO NO NO
          DPM 2016 UR3 | YES NO NO NO NO
          DPM 2016 UR8 | YES NO NO NO NO
          DPM 2016 UR9 | YES YES NO NO NO
          DPM 2016 UR10 Hotfix | YES YES NO NO NO
          DPM 1801 | YES UNKNOWN UNKNOWN UNKNOWN UNKNOWN
          DPM 1807 | YES UNKNOWN UNKNOWN UNKNOWN UNKNOWN
          DPM 2019 | YES NO NO NO NO
          DPM 2019 UR1 | YES YES NO NO NO
          DPM 2019 UR5 | YES YES NO NO NO
          DPM 2019 UR6 | YES YES UNKNOWN UNKNOWN YES
          DPM 2022 | YES YES NO NO NO
          10.22.140.0 | YES YES NO NO NO
          DPM 2022 UR1 | YES YES YES YES NO
          10.22.150.0 | YES YES YES YES NO
          DPM 2022 UR2 | YES YES YES YES YES
          10.22.999.0 | YES YES YES YES YES
          DPM 2025 | YES YES YES YES YES
          DPM 2025 UR1 | YES YES YES YES YES
          MABS v1 | NO NO NO NO NO
          Azure Backup Server update 1 | YES NO NO NO NO
          MABS v2 | YES NO NO NO NO
          MABS v3 | YES NO NO NO NO
          MABS v3 UR1 | YES YES NO NO NO
          MABS v3 UR2 Hotfix | YES YES NO NO NO
          MABS v4 | YES YES YES YES NO
          14.0.30.0 | YES YES YES YES NO
          14.0.42.0 | YES YES YES YES UNKNOWN
          11.0.50.0 | NO NO NO NO NO
          11.0.100.0 | UNKNOWN NO NO NO NO
          13.0.700.0 | YES YES NO NO NO
          10.22.130.0 | YES YES NO NO NO
          10.25.99.0 | YES YES YES YES YES
          MABS v4 UR1 14.0.42.0 | YES YES YES YES YES
          MABS v4 UR1 | YES YES YES YES YES
          MABS v4 UR1 Refresh | YES YES YES YES YES
          MABS v4 UR2 | YES YES YES YES YES
          """)
  void everyReleaseHasTheCapabilitiesOfItsRow(String release, String supports) {
    String found =
        String.join(
            " ",
            EnumSet.of(
                    Capability.HYBRID_SECURITY,
                    Capability.PIN_STOP_DELETE,
                    Capability.IMMUTABILITY_AWARE,
                    Capability.RETAIN_BY_POLICY_COMMAND,
                    Capability.RETAIN_BY_POLICY_CONSOLE)
                .stream()
                .map(c -> KNOWLEDGE.support(c, release(release)).name())
                .toList());

    assertThat(found).isEqualTo(supports);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DPM",
        "AzureBackupServer",
        "DPM 2028",
        "MABS v5",
        "10.28.1.0",
        "5.1.348.0",
        "4.3.1012.0",
        "5.0.46",
        "5.0.58.0"
      })
  void nothingIsSaidOfWhatCannotBePlaced(String release) {
    for (Capability capability :
        EnumSet.of(
            Capability.HYBRID_SECURITY,
            Capability.PIN_STOP_DELETE,
            Capability.IMMUTABILITY_AWARE)) {
      assertThat(KNOWLEDGE.support(capability, release(release))).isEqualTo(Support.UNKNOWN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HYBRID_SECURITY, 2.0.9052.0, 2.0.9051.0",
    "PIN_CHANGE_PASSPHRASE, 2.0.9052.0, 2.0.9051.0",
    "PIN_STOP_DELETE, 2.0.9052.0, 2.0.9051.0",
    "PIN_POLICY_CHANGE, 2.0.9262.0, 2.0.9261.9",
    "IMMUTABILITY_AWARE, 2.0.9250.0, 2.0.9249.0",
    "RETAIN_BY_POLICY_COMMAND, 2.0.9250.0, 2.0.9249.0",
    "RETAIN_BY_POLICY_CONSOLE, 2.0.9262.0, 2.0.9261.0",
    "PASSPHRASE_TO_KEY_VAULT, 2.0.9262.0, 2.0.9261.0",
    "VAULT_CREDENTIALS_FORMAT, 2.0.9249.0, 2.0.9248.0",
    "ACCEPTED_BY_SERVICE, 2.0.9083.0, 2.0.9082.0"
  })
  void everyAgentFloorIsInclusive(Capability capability, String floor, String below) {
    assertThat(KNOWLEDGE.agentFloor(capability)).isEqualTo(AgentVersion.parse(floor));
    assertThat(KNOWLEDGE.support(capability, AgentVersion.parse(floor).orElseThrow()))
        .isEqualTo(Support.YES);
    assertThat(KNOWLEDGE.support(capability, AgentVersion.parse(below).orElseThrow()))
        .isEqualTo(Support.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "DPM 2022 UR1 with 9250, YES",
    "DPM 2022 UR1 with 9249, NO",
    "DPM 2022 with 9262, NO",
    "DPM 2022, NO",
    "DPM 2022 UR1, UNKNOWN",
    "DPM with 9249, NO",
    "DPM with 9262, UNKNOWN",
    "DPM 2019 UR6 with 9262, UNKNOWN",
    "DPM 2019 UR6 with 9249, NO",
    "MARS with 9250, YES",
    "MARS, UNKNOWN"
  })
  void aStackIsTheLesserOfItsParts(String installation, Support support) {
    assertThat(KNOWLEDGE.support(Capability.IMMUTABILITY_AWARE, installation(installation)))
        .isEqualTo(support);
  }

  @Test
  void whatTheAgentAloneDecidesNeedsNoRelease() {
    assertThat(KNOWLEDGE.support(Capability.ACCEPTED_BY_SERVICE, installation("DPM with 9083")))
        .isEqualTo(Support.YES);
    assertThat(
            KNOWLEDGE.support(
                Capability.VAULT_CREDENTIALS_FORMAT, installation("MABS v4 with 9083")))
        .isEqualTo(Support.NO);
  }

  @Test
  void policyChangesAskForAPinOnMarsAlone() {
    assertThat(KNOWLEDGE.support(Capability.PIN_POLICY_CHANGE, installation("DPM 2025 with 9262")))
        .isEqualTo(Support.NO);
    assertThat(KNOWLEDGE.support(Capability.PIN_POLICY_CHANGE, installation("MARS with 9262")))
        .isEqualTo(Support.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "MABS v3 UR2, NO",
    "MABS v4, YES",
    "DPM 2019 UR3, NO",
    "DPM 2019 UR4, UNKNOWN",
    "DPM 2022, YES"
  })
  void privateEndpointsDependOnTheReleaseAlone(String release, Support support) {
    assertThat(KNOWLEDGE.support(Capability.PRIVATE_ENDPOINT, installation(release)))
        .isEqualTo(support);
  }

  @ParameterizedTest
  @CsvSource({"DPM 2025, YES", "DPM 2022 UR2, UNKNOWN", "MABS v4 UR1, UNKNOWN"})
  void onlyDpm2025IsKnownToSaveItsPassphrase(String release, Support support) {
    assertThat(KNOWLEDGE.support(Capability.PASSPHRASE_TO_KEY_VAULT, release(release)))
        .isEqualTo(support);
  }

  @ParameterizedTest
  @CsvSource({
    "HYBRID_SECURITY, DPM, DPM 2012 R2 UR12 / 2016 UR2",
    "PIN_STOP_DELETE, DPM, DPM 2016 UR9 / 2019 UR1",
    "PIN_STOP_DELETE, MABS, MABS v3 UR1",
    "IMMUTABILITY_AWARE, DPM, DPM 2022 UR1",
    "IMMUTABILITY_AWARE, MABS, MABS v4",
    "RETAIN_BY_POLICY_CONSOLE, DPM, DPM 2019 UR6 / 2022 UR2"
  })
  void messagesNameTheFirstReleases(Capability capability, Product product, String text) {
    assertThat(KNOWLEDGE.floorText(capability, product)).isEqualTo(text);
  }
}
