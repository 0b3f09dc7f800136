package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.Retained;
import java.util.List;
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

  private static boolean mayBeImmutable(Client client) {
    return !client.immutability().filter(s -> s.is(ImmutabilityState.DISABLED)).isPresent();
  }

  private static boolean isImmutable(Client client) {
    return client
        .immutability()
        .flatMap(Declared::known)
        .filter(ImmutabilityState::isImmutable)
        .isPresent();
  }

  @Override
  public List<Finding> check(Retained subject) {
    Attribute<Period> period = Attribute.of(subject, "length", "retention", subject.period());
    return period.judgeAbsentToo(
        declared ->
            declared
                .filter(range -> range.count() > knowledge.irrevocable(range.unit()).count())
                .map(range -> kept(subject, period)));
  }

  private static Finding kept(Retained subject, Attribute<Period> period) {
    return subject.users().stream()
        .filter(RetentionIrrevocable::isImmutable)
        .findFirst()
        .map(client -> failed(subject, period, client))
        .orElseGet(() -> unknown(subject));
  }

  private static Finding failed(Retained subject, Attribute<Period> period, Client client) {
    return period
        .failed(
            "%s of %s cannot be shortened any more: %s is backed up to an immutable vault"
                .formatted(subject.title(), subject.period().location().text(), client.address()))
        .fix("choose the shortest range that the law asks for, before the first backup")
        .alsoAt(client.immutability().orElseThrow(), "the vault is immutable here");
  }

  private static Finding unknown(Retained subject) {
    Client client =
        subject.users().stream()
            .filter(RetentionIrrevocable::mayBeImmutable)
            .findFirst()
            .orElseThrow();
    return Unknown.immutability(client, subject.address(), "length", "whether it can be shortened");
  }
}
