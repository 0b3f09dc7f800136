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
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts questions to the oracle. */
final class Questions {
  private final Knowledge knowledge;
  private final Oracle oracle;

  Questions(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.oracle = new Oracle(knowledge);
  }

  Prediction of(Placement placement) {
    Operation operation = placement.operation();
    Optional<Intent> intent = operation.intent().known();
    if (!placement.isPlaced()) {
      return Prediction.undetermined(unplaced(placement));
    }
    if (intent.isEmpty()) {
      return Prediction.undetermined(unread(operation));
    }
    Optional<Declared<?>> open = leadsTo(operation).filter(Declared::isUndetermined);
    if (open.isPresent()) {
      return Prediction.undetermined(
          "what it leads to is not known: " + open.orElseThrow().location().text().strip());
    }
    return placement.client().isPresent()
        ? onClient(placement, placement.client().orElseThrow(), intent.orElseThrow())
        : onVault(placement, intent.orElseThrow().kind());
  }

  private static Optional<Declared<?>> leadsTo(Operation operation) {
    return Stream.<Declared<?>>of(operation.options().to(), operation.options().upgrade())
        .filter(to -> !to.isAbsent())
        .findFirst();
  }

  private static String unplaced(Placement placement) {
    return placement
        .target()
        .map(target -> "'" + target + "' is not a declared client or vault")
        .orElse(
            placement.operation().on().isAbsent()
                ? "what it is done to is not declared: add on:"
                : "what it is done to is not known: "
                    + placement.operation().on().location().text().strip());
  }

  private Prediction onVault(Placement placement, OperationKind kind) {
    Stack none = new Stack(Product.MARS, Optional.empty(), Optional.empty());
    VaultState state = state(placement.vault().filter(vault -> !vault.elsewhere()));
    return new Missing(placement).said(oracle.answer(Question.of(kind, none, state)));
  }

  private Prediction onClient(Placement placement, Client client, Intent intent) {
    List<Prediction> each =
        online(placement).stream()
            .map(online -> oracle.answer(question(placement, client, intent, online)))
            .toList();
    boolean alike = each.stream().map(Prediction::result).distinct().count() == 1;
    return alike ? new Missing(placement).said(each.get(0)) : onlineUnknown(placement);
  }

  private Question question(Placement placement, Client client, Intent intent, boolean online) {
    // A server whose product is not known is asked as DPM: both server products answer alike.
    Product product = client.product().orElse(Product.DPM);
    return new Question(
        intent.kind(),
        manner(placement.operation(), intent, product),
        new Stack(product, client.release().known(), client.agent().known()),
        state(client.protector().filter(vault -> !vault.elsewhere())),
        online,
        cut(placement.operation()));
  }

  /** Whether anything is kept online; both, where a protection group does not say. */
  private static List<Boolean> online(Placement placement) {
    Optional<ProtectionGroup> group = placement.group();
    return group.isPresent()
        ? group.orElseThrow().online().map(List::of).orElse(List.of(true, false))
        : List.of(true);
  }

  private static Prediction onlineUnknown(Placement placement) {
    String group = placement.target().map(Address::text).orElse("the protection group");
    return Prediction.undetermined(
        group + " does not say whether anything of it is kept online",
        "write policy: with its online policy, or online: false where it is kept on disk only");
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

  /** The console asks, so that unattended only a command can do what the console offers. */
  private static Manner manner(Operation operation, Intent intent, Product product) {
    Optional<Command> command = intent.command();
    boolean keepsByPolicy = intent.kind() == OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY;
    if (command.isEmpty() && keepsByPolicy && operation.options().unattended().is(true)) {
      return product == Product.MARS ? Manner.DELETING_COMMAND : Manner.COMMAND;
    }
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
