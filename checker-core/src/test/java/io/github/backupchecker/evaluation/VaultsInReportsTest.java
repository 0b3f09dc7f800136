package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.oracle.SecurityLevel;
import io.github.backupchecker.source.Address;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of each vault: its level, what that does not see, and what belongs to it. */
class VaultsInReportsTest {
  private static final String SECURED =
      "hybrid-security: enabled, immutability: locked, soft-delete: enabled";
  @TempDir private Path path;

  @Test
  void anUnwrittenGuardIsNoneInTheLanguage() {
    assertThat(check("vaults: { rsv: { " + SECURED + " } }").level()).isEqualTo(SecurityLevel.GOOD);
    assertThat(
            check(
                    "vaults: { rsv: { "
                        + SECURED
                        + ", multi-user-authorization: { resource-guard: g, subscription: s } } }")
                .level())
        .isEqualTo(SecurityLevel.EXCELLENT);
    ReportedVault open =
        check(
            "vaults: { rsv: { "
                + SECURED
                + ", multi-user-authorization: { resource-guard: '${g}', subscription: s } } }");
    assertThat(open.level()).isEqualTo(SecurityLevel.UNDETERMINED);
    assertThat(open.lifts())
        .containsExactly(
            "declare multi-user-authorization: it may be Excellent or Good",
            "for Excellent: set up multi-user authorization");
  }

  @Test
  void anUnwrittenGuardIsNotKnownInAnotherFile() {
    Report report =
        new Folder(path)
            .with(
                "vault.json",
                """
                { "resources": [ { "type": "Microsoft.RecoveryServices/vaults",
                    "apiVersion": "2024-04-01", "name": "arm", "properties": { "securitySettings": {
                      "immutabilitySettings": { "state": "Locked" },
                      "softDeleteSettings": { "enhancedSecurityState": "Enabled",
                        "softDeleteState": "Enabled" } } } } ] }
                """)
            .check();

    assertThat(report.vaults())
        .singleElement()
        .extracting(ReportedVault::level)
        .isEqualTo(SecurityLevel.UNDETERMINED);
  }

  @Test
  void aVaultOfOthersIsNotListed() {
    assertThat(new Folder(path).check("vaults: { rsv: { elsewhere: true } }").vaults()).isEmpty();
  }

  @Test
  void withoutHybridClientsNothingIsUnseen() {
    assertThat(check("vaults: { rsv: { immutability: locked } }").unseen()).isEmpty();
  }

  @Test
  void whatTheLevelDoesNotLookAtIsCounted() {
    ReportedVault vault =
        check(
            """
            vaults: { rsv: { immutability: locked, soft-delete: enabled, hybrid-security: disabled } }
            agents:
              a: { vault: rsv, version: 2.0.9000.0 }
              b: { vault: rsv, version: 2.0.9100.0 }
              c: { vault: rsv, version: 2.0.9300.0 }
              d: { vault: rsv, version: '${v}' }
            servers:
              s: { vault: rsv, product: DPM 2016 UR8, agent: 2.0.9300.0 }
              t: { vault: rsv, product: DPM 2022 UR2, agent: 2.0.9300.0 }
              u: { vault: rsv, product: '${p}', agent: 2.0.9300.0 }
            """);

    assertThat(vault.unseen())
        .containsExactly(
            "hybrid security is disabled: no critical operation asks for a security PIN",
            "1 of 4 MARS agents is too old for hybrid security, or to ask for a security PIN when"
                + " protection is stopped and data deleted (it takes MARS 2.0.9052.0 or newer)",
            "2 of 4 MARS agents are too old to ask for a security PIN when a policy is weakened"
                + " (it takes MARS 2.0.9262.0 or newer)",
            "of 1 of 4 MARS agents the version, or what it can do, is not known",
            "1 of 2 DPM servers is too old to ask for a security PIN when protection is stopped and"
                + " data deleted (it takes DPM 2016 UR9 / 2019 UR1 with MARS 2.0.9052.0 or newer)",
            "of 1 of 1 server the version, or what it can do, is not known");
  }

  @Test
  void allThatBelongsToAVaultIsNamed() {
    Report report =
        new Folder(path)
            .check(
                """
                vaults:
                  rsv: { immutability: locked }
                  other: { immutability: locked }
                agents:
                  a: { vault: rsv, version: 2.0.9300.0, policy: p }
                  b: { vault: other, version: 2.0.9300.0, policy: q }
                servers:
                  s:
                    vault: rsv
                    product: DPM 2022 UR2
                    agent: 2.0.9300.0
                    protection-groups: { g: { policy: r } }
                policies:
                  p: { retention: { daily: 10 days } }
                  q: { retention: { daily: 10 days } }
                  r: { retention: { daily: 10 days } }
                  unused: { retention: { daily: 10 days } }
                operations:
                  of-agent: { do: change-passphrase, on: agents/a }
                  of-group: { do: remove-data-source, on: servers/s/protection-groups/g }
                  of-vault: { do: disable-immutability, on: vaults/rsv }
                  of-other: { do: change-passphrase, on: agents/b }
                """);

    assertThat(report.problems()).isEmpty();
    assertThat(report.vaults())
        .extracting(ReportedVault::vault)
        .containsExactly(new Address("vaults/other"), new Address("vaults/rsv"));
    assertThat(report.vaults().get(1).objects())
        .extracting(Address::text)
        .containsExactly(
            "agents/a",
            "operations/of-agent",
            "operations/of-group",
            "operations/of-vault",
            "policies/p",
            "policies/r",
            "servers/s");
  }

  @Test
  void amongEstatesVaultsAndTheirObjectsHaveTheNamesOfTheirs() {
    Report report =
        new Folder(path)
            .with("backup-checker.yaml", "estates: [ 'env/*' ]\n")
            .with("shared.yaml", "vaults: { all: { " + SECURED + " } }\n")
            .with(
                "env/prod/estate.yaml",
                "vaults: { own: { "
                    + SECURED
                    + " } }\nagents: { a: { vault: own }, b: { vault: all"
                    + ", version: 2.0.9300.0 } }\n")
            .with(
                "env/test/estate.yaml",
                "vaults: { own: { "
                    + SECURED
                    + " } }\nagents: { b: { vault: all, version: 2.0.9100.0 } }\n")
            .check();

    assertThat(report.vaults())
        .extracting(ReportedVault::vault)
        .containsExactly(
            new Address("prod:vaults/own"),
            new Address("test:vaults/own"),
            new Address("vaults/all"));
    assertThat(report.vaults().get(0).objects()).containsExactly(new Address("prod:agents/a"));
    assertThat(report.vaults().get(2).objects())
        .containsExactly(new Address("prod:agents/b"), new Address("test:agents/b"));
    assertThat(report.vaults().get(2).unseen())
        .isEqualTo(
            List.of(
                "in test: 1 of 1 MARS agent is too old to ask for a security PIN when a policy is"
                    + " weakened (it takes MARS 2.0.9262.0 or newer)"));
  }

  private ReportedVault check(String yaml) {
    Report report = new Folder(path).check(yaml);
    assertThat(report.problems()).isEmpty();
    return report.vaults().get(0);
  }
}
