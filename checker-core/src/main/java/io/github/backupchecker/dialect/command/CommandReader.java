package io.github.backupchecker.dialect.command;

import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.Intent;
import java.util.List;
import java.util.Optional;

/** Reads a command line into what it intends; values of parameters are not kept. */
public final class CommandReader {
  /** What can be read, completing "expected ...". */
  public static final String EXPECTED =
      "one command that changes protection, such as Remove-OBPolicy -DeleteBackup"
          + " -EnablePruning, Remove-DPMChildDatasource -KeepDiskData -KeepOnlineData,"
          + " Set-OBMachineSetting -EncryptionPassphrase, or"
          + " Update-AzRecoveryServicesVault -ImmutabilityState Disabled";

  /**
   * What a command line says.
   *
   * @param intent empty where the command changes a policy without telling in which direction
   * @param unattended whether it switches off the confirmation
   */
  public record Reading(Command command, Optional<Intent> intent, boolean unattended) {}

  /** Reads a line with exactly one critical command; empty for any other line. */
  public Optional<Reading> read(String line) {
    List<Reading> readings =
        Words.commands(line).stream().map(this::command).flatMap(Optional::stream).toList();
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  private Optional<Reading> command(List<String> words) {
    return CriticalCommand.of(words)
        .flatMap(
            critical -> {
              Parameters given = critical.parameters(words);
              Effect effect = critical.effect(given);
              Command command = new Command(critical.spelling(), given.flags());
              return effect.harmless()
                  ? Optional.empty()
                  : Optional.of(
                      new Reading(
                          command,
                          effect.kind().map(kind -> new Intent(kind, Optional.of(command))),
                          given.valueIs("Confirm", "$false")));
            });
  }
}
