package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.RetentionInUse;
import java.util.List;
import java.util.stream.Stream;

/** Very long retention on a vault that will never let it be shortened. */
record RetentionIrrevocable(Knowledge knowledge) implements Rule<RetentionInUse> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.RETENTION,
            "retention-irrevocable",
            "A retention range of more than ten years is kept in an immutable vault, where it can"
                + " never be shortened.")
        .citing("immutable-retention");
  }

  @Override
  public Stream<RetentionInUse> subjects(Subjects subjects) {
    return subjects
        .retained()
        .filter(entry -> entry.users().stream().anyMatch(Client::mayBeImmutable));
  }

  @Override
  public List<Finding> check(RetentionInUse subject) {
    Attribute<Period> period = Attribute.of(subject, "length", "retention", subject.period());
    return period.failsIfDeclared(
        range -> range.count() > knowledge.irrevocable(range.unit()).count(),
        range ->
            subject.users().stream()
                .filter(Client::isImmutable)
                .findFirst()
                .map(client -> failed(subject, period, client))
                .orElseGet(() -> unknown(subject)));
  }

  private static Finding failed(RetentionInUse subject, Attribute<Period> period, Client client) {
    return period
        .failed(
            "%s of %s cannot be shortened any more: %s is backed up to an immutable vault"
                .formatted(subject.title(), subject.period().location().text(), client.address()))
        .fix("choose the shortest range that the law asks for, before the first backup")
        .alsoAt(client.immutability().orElseThrow(), "the vault is immutable here");
  }

  private static Finding unknown(RetentionInUse subject) {
    Client client =
        subject.users().stream().filter(Client::mayBeImmutable).findFirst().orElseThrow();
    return Unknown.immutability(client, subject.address(), "length", "whether it can be shortened");
  }
}
