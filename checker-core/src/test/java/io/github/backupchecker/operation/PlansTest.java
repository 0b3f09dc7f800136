package io.github.backupchecker.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans judged as a whole: what they lead to, what they contradict, what they give up. */
class PlansTest {
  private static final String ESTATE =
      """
      vaults:
        v: { immutability: locked, hybrid-security: enabled, soft-delete: { state: enabled, retention: 90 days } }
        w: { immutability: disabled, hybrid-security: enabled, soft-delete: { state: enabled, retention: 90 days } }
      policies:
        p: { retention: { daily: 30 days } }
      agents:
        a: { vault: v, version: 2.0.9262.0, policy: p, protects: { volumes: [ 'D:', 'E:' ] } }
        b: { vault: w, version: 2.0.9262.0, policy: p }
        till-1: { vault: v, version: 2.0.9262.0 }
        till-2: { vault: v, version: 2.0.9262.0 }
        lost: { version: 2.0.9262.0 }
        old: { vault: w, version: 2.0.9040.0 }
      servers:
        d:
          vault: v
          product: DPM 2022 UR2 Refresh
          agent: 2.0.9262.0
          protection-groups:
            sql: { policy: p, sources: [ 'SQL01\\\\orders' ] }
            disk: { online: false, sources: [ 'FS:' ] }
            forgotten: { sources: [ 'X:' ] }
      operations:
        o: { %s }
      """;

  @TempDir private Path folder;

  private Report check(String operation) {
    return new Folder(folder).check(ESTATE.formatted(operation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "do: increase-retention, on: agents/a, to: { daily: 10 days } | increases nothing",
        "do: increase-retention, on: agents/a, from: { daily: 20 days }, to: { daily: 10 days } | from 20 days to 10 days",
        "do: increase-retention, on: policies/p, to: { daily: 10 days } | from 30 days to 10 days",
        "do: reduce-retention, on: agents/a, to: { daily: 40 days } | reduces nothing",
        "do: reduce-retention, on: agents/lost, from: { daily: 10 days }, to: { daily: 5 weeks } | reduces nothing",
        "do: upgrade, on: agents/a, to: 2.0.9040.0 | no upgrade",
        "do: upgrade, on: servers/d, to: DPM 2019 UR1 | no upgrade",
        "do: upgrade, on: servers/d, to: DPM 2022 UR1 | no upgrade",
        "do: upgrade, on: agents/a, to: DPM 2022 UR1 | agent alone",
        "do: remove-volume, on: agents/a, volumes: 'Q:' | 'Q:' is not a part",
        "do: remove-data-source, on: servers/d/protection-groups/sql, sources: x | 'x' is not a part",
        "do: remove-child-data-source, on: agents/a | not an operation of agents/a",
        "do: remove-volume, on: servers/d | only MARS can do it",
        "do: remove-policy, on: a | agents/a",
        "do: disable-immutability, on: agents/a | is done to a vault",
        "do: unregister, on: vaults/v | is done to a client",
        "run: Remove-OBPolicy, on: servers/d/protection-groups/sql | only MARS can do it",
        "run: Remove-DPMChildDatasource -KeepDiskData -KeepOnlineData, on: agents/a | only DPM and MABS",
      })
  void aPlanThatContradictsItselfIsAProblem(String operation, String message) {
    Report report = check(operation);

    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind().id()).isEqualTo("invalid-value");
              assertThat(problem.message()).contains(message);
            });
    assertThat(report.findings())
        .as("one cause is said once")
        .noneMatch(f -> f.rule().id().startsWith("operation-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do: increase-retention, on: agents/a, to: { daily: 30 days }",
        "do: increase-retention, on: agents/a, to: { weekly: 4 weeks }",
        "do: upgrade, on: agents/a, to: 2.0.9938.0",
        "do: upgrade, on: servers/d, to: DPM 2025",
        "do: remove-volume, on: agents/a, volumes: [ 'd:\\', 'E:' ]",
        "do: remove-volume, on: agents/b, volumes: 'Q:'"
      })
  void aPlanThatAgreesWithWhatIsDeclaredIsNone(String operation) {
    assertThat(check(operation).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agents/a", "agents/b", "policies/p", "servers/d/protection-groups/sql"})
  void whatAPlanLeadsToIsHeldAgainstTheMinimumWhateverTheVaultAnswers(String target) {
    Report report = check("do: reduce-retention, on: %s, to: { daily: 3 days }".formatted(target));

    assertThat(report.findings())
        .filteredOn(f -> f.rule().id().equals("retention-below-minimum"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.finding().subject()).hasToString("operations/o/to/daily");
              assertThat(f.finding().location().text()).isEqualTo("3 days");
            });
  }

  @Test
  void aProtectionGroupThatSaysNothingIsNotTakenForDiskOnly() {
    Report report =
        check("do: stop-protection-and-delete-data, on: servers/d/protection-groups/forgotten");

    assertThat(report.findings())
        .filteredOn(f -> f.rule().id().equals("operation-refused"))
        .singleElement()
        .satisfies(f -> assertThat(f.outcome().word()).isEqualTo("undetermined"))
        .satisfies(f -> assertThat(f.finding().message()).contains("kept online"))
        .satisfies(
            f -> assertThat(String.valueOf(f.finding().consequence())).contains("online: false"));
    assertThat(
            answers(
                check("do: stop-protection-and-delete-data, on: servers/d/protection-groups/disk")))
        .containsExactly("operations/o allowed");
  }

  @Test
  void anOnlinePolicyAndDiskOnlyContradictEachOther() {
    assertThat(
            new Folder(folder)
                .check(
                    "servers: { s: { protection-groups: { g: { policy: p, online: false } } } }\n"
                        + "policies: { p: { retention: { daily: 7 days } } }")
                .problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("is online"));
  }

  @Test
  void theConsoleOptionAndItsCommandGiveOneAnswerToOnePlan() {
    Report console =
        check("do: stop-protection-and-retain-by-policy, on: agents/a, unattended: true");
    Report command =
        check("run: Remove-OBPolicy -DeleteBackup -EnablePruning -Confirm:$false, on: agents/a");

    assertThat(answers(console)).containsExactly("operations/o pin-required");
    assertThat(answers(command)).isEqualTo(answers(console));
    assertThat(console.findings())
        .extracting(f -> f.rule().id())
        .contains("pin-in-unattended-operation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop-protection-and-delete-data", "remove-policy", "unregister"})
  void recoverySaysTheDaysOfTheVault(String operation) {
    Report report = check("do: " + operation + ", on: agents/b");

    assertThat(report.operations())
        .singleElement()
        .satisfies(answer -> assertThat(answer.recovery().orElse("")).contains("for 90 days"));
  }

  @Test
  void aMissingVaultIsNamedWithWhatToWrite() {
    Report report = check("do: stop-protection-and-delete-data, on: agents/lost");

    assertThat(report.findings())
        .filteredOn(f -> f.rule().id().equals("operation-refused"))
        .singleElement()
        .satisfies(f -> assertThat(f.finding().message()).contains("agents/lost declares no vault"))
        .satisfies(
            f -> assertThat(String.valueOf(f.finding().consequence())).contains("add vault:"));
  }

  @Test
  void aRefusalShowsTheStateThatDecidesIt() {
    assertThat(decisive("run: Set-OBMachineSetting -EncryptionPassphrase $p, on: agents/old"))
        .containsExactly("enabled here");
    assertThat(decisive("do: remove-policy, on: agents/a")).containsExactly("locked here");
    assertThat(decisive("do: disable-soft-delete, on: vaults/w")).containsExactly("enabled here");
  }

  private List<String> decisive(String operation) {
    return check(operation).findings().stream()
        .filter(f -> f.rule().id().equals("operation-refused"))
        .flatMap(f -> f.finding().related().stream())
        .map(related -> related.message())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do: reduce-retention, on: agents/b, to: '${x}'",
        "do: increase-retention, on: agents/a, to: '${x}'",
        "do: upgrade, on: agents/a, to: '${x}'"
      })
  void whatAPlanLeadsToMayNotBeAPlaceholder(String operation) {
    assertThat(answers(check(operation))).containsExactly("operations/o undetermined");
  }

  @Test
  void aSecretInEscapedQuotesLeavesTheFileReadable() {
    Report report =
        check(
            "on: agents/a, run: \"Set-OBMachineSetting -EncryptionPassphrase"
                + " (ConvertTo-SecureString \\\"abcdefgh12345678\\\" -AsPlainText -Force)\"");

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).extracting(f -> f.rule().id()).contains("secret-in-declaration");
  }

  @Test
  void everyTargetOfAListIsJudgedUnderAnAddressOfItsOwn() {
    assertThat(answers(check("do: stop-protection-and-delete-data, on: [ agents/a, agents/b ]")))
        .containsExactly("operations/o/agents/a refused", "operations/o/agents/b pin-required");
    assertThat(answers(check("do: stop-protection-and-delete-data, on: [ agents/a ]")))
        .containsExactly("operations/o refused");
  }

  @Test
  void aGlobMeetsWhatIsDeclared() {
    assertThat(answers(check("do: remove-policy, on: 'agents/till-*'")))
        .containsExactly(
            "operations/o/agents/till-1 refused", "operations/o/agents/till-2 refused");
    assertThat(answers(check("do: remove-policy, on: [ 'agents/till-?', agents/till-1 ]")))
        .hasSize(2);
    assertThat(check("do: remove-policy, on: 'agents/shop-*'").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind().id()).isEqualTo("unresolved-reference"));
  }

  private static List<String> answers(Report report) {
    return report.operations().stream().map(PlansTest::said).toList();
  }

  private static String said(OperationAnswer answer) {
    return answer.subject() + " " + answer.result();
  }
}
