package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.Retained;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Very long retention on a vault that will never let it be shortened. */
final class RetentionIrrevocable implements Rule<Retained> {
  private final Knowledge knowledge;

  RetentionIrrevocable(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "retention-irrevocable",
        Severity.WARNING,
        "A retention range of more than ten years is kept in an immutable vault, where it can"
            + " never be shortened.",
        "immutable-retention");
  }

  @Override
  public Stream<Retained> subjects(Subjects subjects) {
    return subjects
        .retained()
        .filter(entry -> entry.users().stream().anyMatch(RetentionIrrevocable::mayBeImmutable));
  }

  private static Optional<Declared<ImmutabilityState>> immutability(Client client) {
    return client.protector().map(vault -> vault.security().immutability().state());
  }

  private static boolean mayBeImmutable(Client client) {
    return !immutability(client).filter(s -> s.is(ImmutabilityState.DISABLED)).isPresent();
  }

  private static boolean isImmutable(Client client) {
    return immutability(client)
        .flatMap(Declared::known)
        .filter(ImmutabilityState::isImmutable)
        .isPresent();
  }

  @Override
  public List<Finding> check(Retained subject) {
    if (subject.period().isUndetermined()) {
      return List.of(Unknown.value(subject.address(), "length", subject.period(), "retention"));
    }
    boolean isLong =
        subject
            .period()
            .known()
            .filter(p -> p.count() > knowledge.irrevocable(p.unit()).count())
            .isPresent();
    if (!isLong) {
      return List.of();
    }
    Optional<Client> immutable =
        subject.users().stream().filter(RetentionIrrevocable::isImmutable).findFirst();
    return List.of(
        immutable.map(client -> failed(subject, client)).orElseGet(() -> unknown(subject)));
  }

  private static Finding failed(Retained subject, Client client) {
    return Finding.failed(
            subject.address(),
            "length",
            subject.period().location(),
            subject.entry().schedule().key()
                + " retention of "
                + subject.period().location().text()
                + " cannot be shortened any more: "
                + client.address()
                + " is backed up to an immutable vault")
        .fix("choose the shortest range that the law asks for, before the first backup")
        .alsoAt(
            immutability(client).map(Declared::location).orElse(null),
            "the vault is immutable here")
        .alsoAt(subject.period().use(), "used here");
  }

  private static Finding unknown(Retained subject) {
    Client client =
        subject.users().stream()
            .filter(RetentionIrrevocable::mayBeImmutable)
            .findFirst()
            .orElseThrow();
    return immutability(client)
        .filter(state -> !client.isElsewhere())
        .map(
            state ->
                Unknown.value(
                    subject.address(),
                    "length",
                    state,
                    "immutability",
                    client.protector().orElseThrow().identity().address()))
        .orElseGet(
            () ->
                Unknown.vault(client, subject.address(), "length", "whether it can be shortened"));
  }
}
