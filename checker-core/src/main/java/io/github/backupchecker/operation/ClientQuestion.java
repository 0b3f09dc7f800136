package io.github.backupchecker.operation;

import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.oracle.Means;
import io.github.backupchecker.oracle.Question;
import io.github.backupchecker.oracle.RetentionCut;
import io.github.backupchecker.oracle.VaultState;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;

/** What the oracle is asked of an operation on a client. */
record ClientQuestion(Placement placement, Client client, Intent intent, Knowledge knowledge) {

  /** A question for each state that is possible: kept online or not, where a group does not say. */
  List<Question> all() {
    return online().stream().map(this::question).toList();
  }

  private List<Boolean> online() {
    Optional<ProtectionGroup> group = placement.group();
    return group.isPresent()
        ? group.orElseThrow().online().map(List::of).orElse(List.of(true, false))
        : List.of(true);
  }

  private Question question(boolean online) {
    // A server whose product is not known is asked as DPM: both server products answer alike.
    Product product = client.product().orElse(Product.DPM);
    return new Question(
        intent.kind(),
        means(product),
        new Installation(product, client.release().known(), client.agent().known()),
        VaultState.of(client.protector()),
        online,
        cut());
  }

  /** The console asks, so that unattended only a command can do what the console offers. */
  private Means means(Product product) {
    Optional<Command> command = intent.command();
    boolean keepsByPolicy = intent.kind() == OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY;
    boolean unattended = placement.operation().options().unattended().is(true);
    if (command.isEmpty() && keepsByPolicy && unattended) {
      return product == Product.MARS ? Means.DELETING_COMMAND : Means.COMMAND;
    }
    if (command.isEmpty()) {
      return Means.CONSOLE;
    }
    return command.filter(c -> c.has("-DeleteBackup")).isPresent()
        ? Means.DELETING_COMMAND
        : Means.COMMAND;
  }

  private RetentionCut cut() {
    List<RetentionEntry> entries = placement.operation().options().to().known().orElse(List.of());
    if (entries.isEmpty() || entries.stream().anyMatch(e -> e.period().known().isEmpty())) {
      return RetentionCut.NOT_STATED;
    }
    return entries.stream().anyMatch(this::isBelowMinimum)
        ? RetentionCut.BELOW_MINIMUM
        : RetentionCut.ABOVE_MINIMUM;
  }

  /** Retention in another unit than the schedule's own is never taken for enough. */
  private boolean isBelowMinimum(RetentionEntry entry) {
    Period minimum = knowledge.minimum(entry.schedule());
    return entry
        .period()
        .known()
        .filter(p -> p.unit() == minimum.unit() && p.count() >= minimum.count())
        .isEmpty();
  }
}
