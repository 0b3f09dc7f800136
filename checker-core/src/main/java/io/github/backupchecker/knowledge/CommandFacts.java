package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.OperationKind;
import java.util.List;
import java.util.Optional;

/** A command, and what each combination of its flags does. */
public record CommandFacts(String spelling, String says, List<Form> forms) {

  public CommandFacts {
    forms = List.copyOf(forms);
  }

  /**
   * One combination of flags.
   *
   * @param operation what it comes to; empty where it comes to nothing that is guarded
   */
  public record Form(
      List<String> flags, Optional<OperationKind> operation, String says, String fact) {

    public Form {
      flags = List.copyOf(flags);
    }
  }
}
