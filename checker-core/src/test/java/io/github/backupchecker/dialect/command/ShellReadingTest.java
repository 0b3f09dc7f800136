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

/** Command lines as the shell reads them, not as they look. */
class ShellReadingTest {
  private final CommandReader reader = new CommandReader();

  private Optional<OperationKind> kind(String line) {
    return reader.read(line).reading().flatMap(ReadCommand::intent).map(Intent::kind);
  }

  private String mistake(String line) {
    return reader.read(line).mistake().map(Mistake::message).orElse("");
  }

  @Test
  void aCommandGoesOnBehindABacktickAtTheEndOfALine() {
    assertThat(kind("Remove-OBPolicy `\n  -DeleteBackup")).contains(OperationKind.REMOVE_POLICY);
    assertThat(kind("Remove-OBPolicy `\r\n  -DeleteBackup `\r\n"))
        .contains(OperationKind.REMOVE_POLICY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remove-OBPolicy -DeleteBackup # -EnablePruning",
        "Remove-OBPolicy -DeleteBackup <# -EnablePruning #>",
        "Remove-OBPolicy <# keep #> -DeleteBackup",
        "# Remove-OBPolicy\nRemove-OBPolicy -DeleteBackup",
      })
  void commentsAreNotFlags(String line) {
    assertThat(kind(line)).contains(OperationKind.REMOVE_POLICY);
  }

  @Test
  void aMisspeltFlagIsAMistakeAtItsPlace() {
    String line = "Get-OBPolicy | Remove-OBPolicy -DeletBackup";
    Mistake mistake = reader.read(line).mistake().orElseThrow();

    assertThat(mistake.message())
        .contains("'-DeletBackup' is not a parameter of Remove-OBPolicy", "-DeleteBackup?");
    assertThat(line.substring(mistake.start(), mistake.end())).isEqualTo("-DeletBackup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$s=@{DeleteBackup=$true}; Remove-OBPolicy @s",
        "Remove-OBPolicy @args",
        "Remove-OBPolicy -DeleteBackup:$delete",
        "Remove-OBPolicy -DeleteBackup:(Test-Path x)",
        "Remove-OBPolicy -DeleteBackup:$(1)",
        "Remove-OBPolicy --% -DeleteBackup",
        "Remove-OBPolicy -DeleteBackup -EnablePruning:$prune",
        "$d=$false; $d=$true; Remove-OBPolicy -DeleteBackup:$d",
        "$d=$false; Set-Variable d $true; Remove-OBPolicy -DeleteBackup:$d",
        "$d=$false; if ($x) { $d=$true }; Remove-OBPolicy -DeleteBackup:$d",
        "$d=$false; foreach ($d in 0,1) { Remove-OBPolicy -DeleteBackup:$d }",
        "$d=$false; $d, $e = $true, 1; Remove-OBPolicy -DeleteBackup:$d",
        "$d=$false; [ref]$d; Remove-OBPolicy -DeleteBackup:$d",
        "param($d=$false) Remove-OBPolicy -DeleteBackup:$d",
        "Remove-OBPolicy -DeleteBackup:$d; $d=$false",
        "$PSDefaultParameterValues['Remove-OBPolicy:DeleteBackup']=$true; Remove-OBPolicy",
        "Remove-OBPolicy; & $other -DeleteBackup",
        "Remove-OBPolicy; iex $other",
        "Remove-DPMChildDatasource -KeepOnlineData:$keep",
        "Update-AzRecoveryServicesVault -ImmutabilityState $state",
        "Set-AzRecoveryServicesVaultProperty -DisableHybridBackupSecurityFeature $off",
        "az backup vault update --immutability-state $state",
        "Set-OBMachineSetting $passphrase",
        "New-Alias x Remove-OBPolicy; x -DeleteBackup",
        "Remove-OBPolicy; Start-Process powershell -ArgumentList x",
        "Remove-OBPolicy; cmd /c x",
        "Remove-OBPolicy; .\\retire.ps1",
        "Remove-OBPolicy; Remove-OBPolice -DeleteBackup",
        "Remove-OBPolicy; Remove-AzRecoveryServicesVault -Vault $v",
        "powershell -EncodedCommand UgBlAG0A",
        "powershell -NoProfile -File retire.ps1",
        "pwsh retire.ps1",
      })
  void whatTheTextDoesNotShowIsUndetermined(String line) {
    assertThat(reader.read(line).mistake()).isEmpty();
    assertThat(reader.read(line).reading().orElseThrow().intent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remove-OBPolicy -DeleteBackup $false | remove-policy",
        "Remove-OBPolicy -DeleteBackup: $false | stop-protection-and-retain-data",
        "Remove-OBPolicy -DeleteBackup:0 | stop-protection-and-retain-data",
        "$d = $false; Remove-OBPolicy -DeleteBackup:$d | stop-protection-and-retain-data",
        "$d = $true; Remove-OBPolicy -DeleteBackup:$D | remove-policy",
        "$state = \"Disabled\"; Update-AzRecoveryServicesVault -ImmutabilityState $state |"
            + " disable-immutability",
        "$r = Remove-OBPolicy -DeleteBackup | remove-policy",
        "[void](Remove-OBPolicy -DeleteBackup) | remove-policy",
        "if ($old) { Remove-OBPolicy -DeleteBackup } else { Write-Host kept } | remove-policy",
        "Invoke-Command -ScriptBlock { Remove-OBPolicy -DeleteBackup } | remove-policy",
        "Write-Host \"$(Remove-OBPolicy -DeleteBackup)\" | remove-policy",
        "if ($x) { 1 } Remove-OBPolicy -DeleteBackup | remove-policy",
        "& Remove-OBPolicy -DeleteBackup | remove-policy",
        "& \"Remove-OBPolicy\" -DeleteBackup | remove-policy",
        "MSOnlineBackup\\Remove-OBPolicy -DeleteBackup | remove-policy",
        "powershell -Command \"Remove-OBPolicy -DeleteBackup\" | remove-policy",
        "powershell.exe -NoProfile -ExecutionPolicy Bypass -c Remove-OBPolicy -DeleteBackup |"
            + " remove-policy",
        "pwsh -Command { Remove-OBPolicy -DeleteBackup } | remove-policy",
        "powershell \"& { Remove-OBPolicy -DeleteBackup -EnablePruning }\" |"
            + " stop-protection-and-retain-by-policy",
        "iex \"Remove-OBPolicy -DeleteBackup\" | remove-policy",
        "Remove-OBPolicy -DeleteBackup > log.txt 2>&1 | remove-policy",
        "Remove-OBPolicy ―DeleteBackup | remove-policy",
        "Remove-OBPolicy -Policy (Get-OBPolicy) -DeleteBackup -EA Stop | remove-policy",
        "Remove-OBPolicy -DeleteBackup -WhatIf:$false | remove-policy",
        "Remove-OBPolicy -D | remove-policy",
        "Set-DPMCloudSubscriptionSetting -DPMServerName d -SubscriptionSetting $s"
            + " -EncryptionPassphrase $p | change-passphrase",
        "Set-AzRecoveryServicesVaultProperty -DisableHybridBackupSecurityFeature 1 |"
            + " disable-hybrid-security",
        "az backup vault update --immutability-state=Disabled | disable-immutability",
      })
  void aCommandIsFoundWhereverAndHoweverItIsCalled(String line, String operation) {
    assertThat(kind(line)).isEqualTo(OperationKind.parse(operation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remove-DPMChildDatasource -Keep | may be -KeepDiskData or -KeepTapeData or -KeepOnlineData",
        "Remove-OBPolicy -DeleteBackup -DeleteBackup:$false | twice",
        "Remove-OBPolicy --DeleteBackup | two dashes",
        "Remove-OBPolicy \u2212DeleteBackup | is a text here",
        "Remove-OBPolicy /DeleteBackup | write -DeleteBackup",
        "Remove-OBPolicy \"-DeleteBackup\" | without quotes",
        "$a = \"-DeleteBackup\"; Remove-OBPolicy $a | is a text here",
        "Remove-OBPolicy -DeleteBackup:false | write -DeleteBackup:$false",
        "Remove-OBPolicy -DeleteBackup -WhatIf | -WhatIf changes nothing",
        "Remove-OBPolicy -DeleteBackup -wi | -WhatIf changes nothing",
        "Remove-ChildDatasource -ProtectionGroup $p | did you mean 'Remove-DPMChildDatasource'",
        "Get-OBPolicy | changes no protection: expected one command",
        "Remove-OBPolicy; Remove-OBPolicy -DeleteBackup | there are 2 commands",
        "Remove-OBPolicy; powershell -c \"Remove-OBPolicy -DeleteBackup\" | there are 2 commands",
        "Remove-OBPolicy -Policy \"x | a quote is opened and not closed",
        "Remove-OBPolicy <# -DeleteBackup | has no end",
        "Remove-OBPolicy -Policy (Get-OBPolicy | there is no ')'",
      })
  void whatTheShellWouldRefuseIsAMistake(String line, String message) {
    assertThat(reader.read(line).reading()).isEmpty();
    assertThat(mistake(line)).contains(message);
  }

  @Test
  void aLineThatBeginsWithAParameterIsCutOffFromItsCommand() {
    assertThat(mistake("Remove-OBPolicy\n  -DeleteBackup")).contains("-DeleteBackup is cut off");
    assertThat(mistake("Remove-OBPolicy ` \n  -DeleteBackup")).contains("-DeleteBackup is cut off");
  }

  @Test
  void aNearNameIsNotSuggestedForAnotherVerb() {
    assertThat(mistake("Get-OBPolicy")).doesNotContain("did you mean");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Remove-OBPolicy -Confirm:$false | true",
        "Remove-OBPolicy -cf:$false | true",
        "$ConfirmPreference = \"None\"; Remove-OBPolicy | true",
        "Unregister-AzRecoveryServicesBackupContainer -Container $c -Force | true",
        "az backup vault resource-guard-mapping delete --name v --yes | true",
        "Remove-OBPolicy -Confirm $false | false",
        "Remove-OBPolicy -Confirm:$true | false",
      })
  void onlyWhatSuppressesTheQuestionIsUnattended(String line, boolean unattended) {
    assertThat(reader.read(line).reading().orElseThrow().unattended()).contains(unattended);
  }

  @Test
  void aConfirmationThatIsNotCertainIsUndetermined() {
    assertThat(reader.read("Remove-OBPolicy -Confirm:$ask").reading().orElseThrow().unattended())
        .isEmpty();
  }
}
