package io.github.backupchecker.dialect.command;

import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.shell.Fault;
import io.github.backupchecker.shell.Script;
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

  private final Commands commands = new Commands(SyntaxTable.load());

  /**
   * What a command line says.
   *
   * @param intent empty where the text does not tell what is done, or in which direction
   * @param unattended whether it switches off the confirmation; empty where that cannot be told
   */
  public record ReadCommand(
      Command command, Optional<Intent> intent, Optional<Boolean> unattended) {
    ReadCommand undetermined() {
      return new ReadCommand(command, Optional.empty(), unattended);
    }
  }

  /** Either what a line says or why it cannot be taken for one operation. */
  public record Answer(Optional<ReadCommand> reading, Optional<Mistake> mistake) {
    static Answer of(ReadCommand reading) {
      return new Answer(Optional.of(reading), Optional.empty());
    }

    static Answer of(Mistake mistake) {
      return new Answer(Optional.empty(), Optional.of(mistake));
    }
  }

  /** Reads a line with exactly one critical command. */
  public Answer read(String line) {
    Script script = Script.read(line);
    Optional<Fault> fault = script.fault();
    if (fault.isPresent()) {
      return Answer.of(
          new Mistake(
              "the command cannot be read: " + fault.get().message(),
              fault.get().start(),
              line.length()));
    }
    return answer(line, script, commands.of(script));
  }

  private static Answer answer(String line, Script script, List<CommandOutcome> outcomes) {
    Optional<Mistake> mistake =
        Stray.in(script)
            .or(
                () ->
                    first(outcomes, CommandOutcome.Wrong.class).map(CommandOutcome.Wrong::mistake));
    if (mistake.isPresent()) {
      return Answer.of(mistake.get());
    }
    List<ReadCommand> readings =
        all(outcomes, CommandOutcome.Critical.class, CommandOutcome.Critical::reading);
    List<ReadCommand> unfollowed =
        all(outcomes, CommandOutcome.Unfollowed.class, CommandOutcome.Unfollowed::reading);
    if (readings.size() > 1) {
      return Answer.of(several(line, readings));
    }
    if (readings.isEmpty()) {
      return unfollowed.isEmpty()
          ? Answer.of(Nothing.critical(line, script, outcomes))
          : Answer.of(unfollowed.get(0));
    }
    ReadCommand reading = readings.get(0);
    return Answer.of(unfollowed.isEmpty() ? reading : reading.undetermined());
  }

  private static Mistake several(String line, List<ReadCommand> readings) {
    String names =
        String.join(" and ", readings.stream().map(reading -> reading.command().name()).toList());
    return new Mistake(
        "there are "
            + readings.size()
            + " commands that change protection here, "
            + names
            + ": write an operation for each",
        0,
        line.length());
  }

  private static <T extends CommandOutcome> Optional<T> first(
      List<CommandOutcome> outcomes, Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static <T extends CommandOutcome> List<ReadCommand> all(
      List<CommandOutcome> outcomes,
      Class<T> kind,
      java.util.function.Function<T, ReadCommand> reading) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).map(reading).toList();
  }
}
