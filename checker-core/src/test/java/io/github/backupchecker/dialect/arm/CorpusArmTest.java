package io.github.backupchecker.dialect.arm;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.backupchecker.Corpus;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that other people wrote, against the verdicts that come with them. */
class CorpusArmTest {
  private static final Set<String> DIALECTS = Set.of("arm-json", "azure-rest-json");
  private static final Set<String> MALFORMED = Set.of("Resources.RSV.json");
  private static final Set<String> PASSED_OVER =
      Set.of(
          "replication-alert-setting/main.json",
          "replication-policy/main.json",
          "prereqs/prereq.azuredeploy.json");

  /** What the files that are read declare, by the end of their path. */
  private static final Map<String, Consumer<Declarations>> DECLARED =
      Map.ofEntries(
          entry(
              "recovery-services-backup-file-share-hourly/azuredeploy.json",
              bareVaultWith("AzureStorage policy")),
          entry("recovery-services-vault-create/azuredeploy.json", bareVaultWith()),
          entry("vault/backup-config/main.json", CorpusArmTest::hybridSecurityIsOnByDefault),
          entry(
              "avm-2024-03/avm/res/recovery-services/vault/main.json",
              bareVaultWith(
                  "Microsoft.RecoveryServices/vaults/backupconfig whose condition is false")),
          entry(
              "avm-2025-07/avm/res/recovery-services/vault/main.json",
              CorpusArmTest::vaultIsUndetermined),
          entry(
              "virtual-machine/main.json",
              onlyRecognised(
                  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems"
                      + " whose condition is false")),
          entry("vault/backup-policy/main.json", CorpusArmTest::onePolicyOfUndeterminedType),
          entry(
              "101-recovery-services-backup-file-share/azuredeploy.json",
              bareVaultWith("AzureStorage policy")),
          entry(
              "101-recovery-services-backup-vms/azuredeploy.json",
              onlyRecognised("Microsoft.Compute/virtualMachines item")),
          entry(
              "101-recovery-services-create-vault-enable-diagnostics/azuredeploy.json",
              bareVaultWith()),
          entry(
              "101-recovery-services-create-vm-and-configure-backup/azuredeploy.json",
              bareVaultWith("Microsoft.Compute/virtualMachines item")),
          entry("101-recovery-services-vault-basic/azuredeploy.json", bareVaultWith()),
          entry(
              "101-recovery-services-vm-workload-backup/azuredeploy.json",
              onlyRecognised(
                  "Microsoft.RecoveryServices/vaults whose condition is false",
                  "VMAppContainer container",
                  "Microsoft.RecoveryServices/vaults/backupPolicies whose condition is false",
                  "AzureVmWorkloadSQLDatabaseProtectedItem item")),
          entry(
              "101-recovery-services-weekly-backup-policy-create/azuredeploy.json",
              bareVaultWith("AzureIaasVM policy")),
          entry(
              "nestedtemplates/managedVmsBackup.json",
              onlyRecognised("Microsoft.Compute/virtualMachines item")),
          entry("nested/recoveryservices.json", bareVaultWith("AzureIaasVM policy")),
          entry("PUTVault_WithMonitoringSettings.json", CorpusArmTest::oneVaultThatNotifiesNobody),
          entry(
              "ProtectionPolicies_CreateOrUpdate_Complex.json",
              onlyRecognised("AzureIaasVM policy")),
          entry("IaaS_v2_hourly.json", onlyRecognised("AzureIaasVM policy")),
          entry("BackupEngines_List.json", CorpusArmTest::twoServers),
          entry("GetResourceGuardProxy.json", CorpusArmTest::multiUserAuthorizationIsDeclared));

  @TestFactory
  Stream<DynamicTest> everyFileIsReadAsItsRowDemands() throws IOException {
    Path index = Corpus.FOLDER.resolve("INDEX.tsv");
    Corpus.require(CorpusArmTest.class, index);
    List<String> paths =
        Files.readAllLines(index).stream()
            .map(line -> line.split("\t", -1))
            .filter(row -> DIALECTS.contains(row[0]))
            .map(row -> row[2])
            .toList();
    assertThat(paths).hasSize(MALFORMED.size() + PASSED_OVER.size() + DECLARED.size());
    return paths.stream().map(path -> dynamicTest(path, () -> meetsItsRow(path)));
  }

  private static void meetsItsRow(String path) throws IOException {
    String text = Files.readString(Corpus.FOLDER.resolve(path));
    if (MALFORMED.stream().anyMatch(path::endsWith)) {
      assertThat(Arm.problemLine(path, text)).isEqualTo(52);
      return;
    }
    Document document = Arm.document(path, text);
    boolean ignored = PASSED_OVER.stream().anyMatch(path::endsWith);
    assertThat(Arm.recognises(document)).isEqualTo(!ignored);
    if (!ignored) {
      Declarations declared =
          assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Arm.read(document));
      nothingIsHeldAgainstIt(declared);
      expectation(path).accept(declared);
    }
  }

  private static Consumer<Declarations> expectation(String path) {
    return DECLARED.entrySet().stream()
        .filter(entry -> path.endsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** No row declares a hybrid policy, or disables anything that hybrid clients rely on. */
  private static void nothingIsHeldAgainstIt(Declarations declared) {
    assertThat(declared.problems()).isEmpty();
    assertThat(declared.policies()).allMatch(policy -> policy.retention().isUndetermined());
    assertThat(declared.vaults())
        .extracting(Vault::security)
        .noneMatch(security -> security.hybridSecurity().is(SecurityState.DISABLED))
        .noneMatch(security -> security.softDelete().state().is(SecurityState.DISABLED));
  }

  private static Consumer<Declarations> bareVaultWith(String... recognised) {
    return declared -> {
      VaultSecurity security = onlyVault(declared).security();
      assertThat(security.hybridSecurity().isAbsent()).isTrue();
      assertThat(security.immutability().state().isAbsent()).isTrue();
      assertThat(security.softDelete().state().isAbsent()).isTrue();
      assertThat(security.multiUserAuthorization().isAbsent()).isTrue();
      assertThat(declared.recognised()).extracting(Recognised::what).contains(recognised);
    };
  }

  private static Consumer<Declarations> onlyRecognised(String... recognised) {
    return declared -> {
      assertThat(declared.vaults()).isEmpty();
      assertThat(declared.servers()).isEmpty();
      assertThat(declared.agents()).isEmpty();
      assertThat(declared.recognised()).extracting(Recognised::what).containsExactly(recognised);
    };
  }

  private static void hybridSecurityIsOnByDefault(Declarations declared) {
    VaultSecurity security = onlyVault(declared).security();
    assertThat(security.hybridSecurity().is(SecurityState.ENABLED)).isTrue();
    assertThat(security.softDelete().state().is(SecurityState.ENABLED)).isTrue();
  }

  private static void vaultIsUndetermined(Declarations declared) {
    VaultSecurity security = onlyVault(declared).security();
    assertThat(security.hybridSecurity().isUndetermined()).isTrue();
    assertThat(security.immutability().state().isUndetermined()).isTrue();
    assertThat(declared.policies()).allMatch(policy -> policy.retention().isUndetermined());
  }

  private static void onePolicyOfUndeterminedType(Declarations declared) {
    assertThat(declared.policies())
        .singleElement()
        .matches(policy -> policy.retention().isUndetermined());
  }

  private static void oneVaultThatNotifiesNobody(Declarations declared) {
    assertThat(onlyVault(declared).security().notifications().known())
        .hasValueSatisfying(
            notifications -> {
              assertThat(notifications.emails().known()).hasValue(List.of());
              assertThat(notifications.actionGroups().known()).hasValue(List.of());
            });
  }

  private static void twoServers(Declarations declared) {
    assertThat(declared.servers())
        .extracting(server -> server.agent().known().orElseThrow().toString())
        .containsExactly("2.0.9532.0", "2.0.9530.0");
    assertThat(declared.servers())
        .allMatch(server -> server.vault().is("testVault"))
        .allMatch(
            server ->
                server.release().known().orElseThrow().standing() == Release.Standing.UNKNOWN);
  }

  private static void multiUserAuthorizationIsDeclared(Declarations declared) {
    assertThat(onlyVault(declared).identity().name()).isEqualTo("sampleVault");
    assertThat(onlyVault(declared).security().multiUserAuthorization().isKnown()).isTrue();
  }

  private static Vault onlyVault(Declarations declared) {
    assertThat(declared.vaults()).hasSize(1);
    return declared.vaults().get(0);
  }
}
