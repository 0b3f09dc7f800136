package io.github.backupchecker.operation;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Manner;
import io.github.backupchecker.knowledge.Oracle;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.knowledge.Question;
import io.github.backupchecker.knowledge.RetentionCut;
import io.github.backupchecker.knowledge.Stack;
import io.github.backupchecker.knowledge.VaultState;
import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;

/** Puts questions to the oracle. */
final class Questions {
  private final Knowledge knowledge;
  private final Oracle oracle;

  Questions(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.oracle = new Oracle(knowledge);
  }

  Prediction onVault(Operation operation, Vault vault) {
    Optional<Intent> intent = operation.intent().known();
    if (intent.isEmpty()) {
      return Prediction.undetermined(unread(operation));
    }
    OperationKind kind = intent.orElseThrow().kind();
    if (!knowledge.operation(kind).concernsVault()) {
      return Prediction.undetermined(
          kind.id() + " is done to a client, not to a vault: name it with on:");
    }
    Stack none = new Stack(Product.MARS, Optional.empty(), Optional.empty());
    return oracle.answer(Question.of(kind, none, state(Optional.of(vault))));
  }

  Prediction onClient(Operation operation, Client client, boolean online) {
    Optional<Intent> intent = operation.intent().known();
    if (intent.isEmpty()) {
      return Prediction.undetermined(unread(operation));
    }
    OperationKind kind = intent.orElseThrow().kind();
    if (knowledge.operation(kind).concernsVault()) {
      return Prediction.undetermined(
          kind.id() + " is done to a vault, not to a client: name it with on:");
    }
    // A server whose product is not known is asked as DPM: both server products answer alike.
    Product product = client.product().orElse(Product.DPM);
    Stack stack = new Stack(product, client.release().known(), client.agent().known());
    return oracle.answer(
        new Question(
            kind,
            manner(intent.orElseThrow()),
            stack,
            state(client.protector().filter(vault -> !vault.elsewhere())),
            online,
            cut(operation)));
  }

  private static String unread(Operation operation) {
    return operation.intent().isAbsent()
        ? "what is done is not declared: add do: or run:"
        : "what is done cannot be told from " + operation.intent().location().text().strip();
  }

  private static VaultState state(Optional<Vault> vault) {
    return new VaultState(
        vault.flatMap(v -> v.security().immutability().state().known()),
        vault.flatMap(v -> v.security().hybridSecurity().known()),
        vault.flatMap(v -> v.security().softDelete().state().known()));
  }

  private static Manner manner(Intent intent) {
    Optional<Command> command = intent.command();
    if (command.isEmpty()) {
      return Manner.CONSOLE;
    }
    return command.filter(c -> c.has("-DeleteBackup")).isPresent()
        ? Manner.DELETING_COMMAND
        : Manner.COMMAND;
  }

  private RetentionCut cut(Operation operation) {
    List<RetentionEntry> entries = operation.options().to().known().orElse(List.of());
    if (entries.isEmpty() || entries.stream().anyMatch(e -> e.period().known().isEmpty())) {
      return RetentionCut.NOT_STATED;
    }
    return entries.stream().anyMatch(this::isBelowMinimum)
        ? RetentionCut.BELOW_MINIMUM
        : RetentionCut.ABOVE_MINIMUM;
  }

  /** Retention in another unit than the schedule's own is never taken for enough. */
  private boolean isBelowMinimum(RetentionEntry entry) {
    var minimum = knowledge.minimum(entry.schedule());
    return entry
        .period()
        .known()
        .filter(p -> p.unit() == minimum.unit() && p.count() >= minimum.count())
        .isEmpty();
  }
}
