package io.github.backupchecker.dialect.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.command.CommandReader.ReadCommand;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.OperationKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines as operators write them. */
class CommandReaderTest {
  private final CommandReader reader = new CommandReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remove-OBPolicy | stop-protection-and-retain-data",
        "Get-OBPolicy; Remove-OBPolicy -DeleteBackup | remove-policy",
        "REMOVE-OBPOLICY -deletebackup | remove-policy",
        "Remove-OBPolicy -DeleteBackup -EnablePruning | stop-protection-and-retain-by-policy",
        "Remove-OBPolicy –EnablePruning —DeleteBackup | stop-protection-and-retain-by-policy",
        "Remove-OBPolicy -DeleteBackup:$false | stop-protection-and-retain-data",
        "Remove-OBPolicy -Del -SecurityPIN $pin | remove-policy",
        "Remove-DPMChildDatasource -ProtectionGroup $pg | remove-child-data-source",
        "Remove-DPMChildDatasource -KeepOnlineData | stop-protection-and-retain-data",
        "Remove-DPMChildDatasource -KeepDiskData -KeepOnlineData -EnableOnlineRPsPruning |"
            + " stop-protection-and-retain-by-policy",
        "Remove-DPMChildDatasource -Online | remove-data-source",
        "Remove-DPMDatasourceReplica -Online | stop-protection-and-delete-data",
        "Set-OBMachineSetting -EncryptionPassphrase $new | change-passphrase",
        "New-OBFileSpec -FileSpec D:\\x -Exclude | add-exclusion",
        "Remove-OBFileSpec -FileSpec D: | remove-volume",
        "Start-OBRegistration -VaultCredentials x.VaultCredentials | register",
        "Set-AzRecoveryServicesVaultProperty -DisableHybridBackupSecurityFeature $true |"
            + " disable-hybrid-security",
        "Set-AzRecoveryServicesVaultProperty -SoftDeleteFeatureState Disable | disable-soft-delete",
        "Update-AzRecoveryServicesVault -ImmutabilityState Disabled | disable-immutability",
        "Unregister-AzRecoveryServicesBackupContainer -Container $c | unregister",
        "Remove-AzRecoveryServicesResourceGuardMapping | remove-multi-user-authorization",
        "az backup vault backup-properties set --hybrid-backup-security-features Disable |"
            + " disable-hybrid-security",
        "az backup vault update --immutability-state disabled | disable-immutability",
      })
  void aCommandWithItsFlagsIsAnOperation(String line, String operation) {
    assertThat(reader.read(line).reading().flatMap(ReadCommand::intent).map(Intent::kind))
        .isEqualTo(OperationKind.parse(operation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get-OBPolicy",
        "Update-AzRecoveryServicesVault -ImmutabilityState Locked",
        "Set-AzRecoveryServicesVaultProperty -DisableHybridBackupSecurityFeature $false",
        "Remove-OBPolicy; Remove-OBPolicy -DeleteBackup",
        "Write-Host 'Remove-OBPolicy'",
        "",
      })
  void whatIsNotExactlyOneCriticalCommandIsNotRead(String line) {
    assertThat(reader.read(line).reading()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Set-OBPolicy -Policy $p", "Set-DPMPolicyObjective -OnlineRetentionRange 5"})
  void aPolicyChangeWithoutADirectionIsKnownAndUndetermined(String line) {
    assertThat(reader.read(line).reading()).map(ReadCommand::intent).contains(Optional.empty());
  }

  @Test
  void switchingOffTheConfirmationIsUnattended() {
    assertThat(reader.read("Remove-OBPolicy -DeleteBackup -Confirm:$false").reading())
        .hasValueSatisfying(reading -> assertThat(reading.unattended()).contains(true));
    assertThat(reader.read("Remove-OBPolicy -DeleteBackup -Confirm").reading())
        .hasValueSatisfying(reading -> assertThat(reading.unattended()).contains(false));
  }

  @Test
  void valuesOfParametersAreNotKept() {
    assertThat(reader.read("Remove-OBPolicy -DeleteBackup -SecurityPIN 123456").toString())
        .contains("-SecurityPIN")
        .doesNotContain("123456");
  }
}
