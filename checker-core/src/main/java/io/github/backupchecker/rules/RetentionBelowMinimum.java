package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.RetentionInUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A schedule whose recovery points are kept for less than the vendor's minimum. */
final class RetentionBelowMinimum implements Rule<RetentionInUse> {
  private final Knowledge knowledge;
  private final RetentionRemedy right;

  RetentionBelowMinimum(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.right = new RetentionRemedy(knowledge);
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "retention-below-minimum",
        Severity.ERROR,
        "A retention range is shorter than the vendor's minimum for its schedule.",
        "retention-daily",
        "retention-weekly",
        "retention-monthly",
        "retention-yearly",
        "policy-change-refused");
  }

  @Override
  public Stream<RetentionInUse> subjects(Subjects subjects) {
    return subjects
        .retained()
        .filter(e -> e.comparable().isPresent() || e.period().isUndetermined());
  }

  @Override
  public List<Finding> check(RetentionInUse subject) {
    Period minimum = knowledge.minimum(subject.entry().schedule());
    Attribute<Period> period = Attribute.of(subject, "period", "retention", subject.period());
    return period.judge(
        declared ->
            declared.count() < minimum.count()
                ? Optional.of(
                    period
                        .failed(
                            "%s of %s in %s is below the minimum of %s"
                                .formatted(
                                    subject.title(), declared, subject.policy().address(), minimum))
                        .because(consequence(subject)))
                : Optional.empty());
  }

  private Consequence consequence(RetentionInUse subject) {
    String remedy = right.of(subject);
    if (subject.users().stream().noneMatch(this::willBeRefused)) {
      return new Consequence(null, null, remedy);
    }
    VendorError error = knowledge.errors().ofFact("policy-change-refused");
    return new Consequence(error.code(), error.message(), remedy);
  }

  /** The next policy change fails where security is on and the client is below its floor. */
  private boolean willBeRefused(Client client) {
    boolean secured =
        client
            .protector()
            .flatMap(vault -> vault.security().hybridSecurity().known())
            .filter(SecurityState::isOn)
            .isPresent();
    return secured
        && client.installation().stream()
            .anyMatch(s -> knowledge.support(Capability.HYBRID_SECURITY, s) == Support.NO);
  }
}
