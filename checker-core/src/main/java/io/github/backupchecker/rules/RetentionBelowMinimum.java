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
import io.github.backupchecker.rule.Minimums;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.Retained;
import java.util.List;
import java.util.stream.Stream;

/** A schedule whose recovery points are kept for less than the vendor's minimum. */
final class RetentionBelowMinimum implements Rule<Retained> {
  private final Knowledge knowledge;
  private final RetentionRemedy right;

  RetentionBelowMinimum(Knowledge knowledge, Minimums minimums) {
    this.knowledge = knowledge;
    this.right = new RetentionRemedy(knowledge, minimums);
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "retention-below-minimum",
        Severity.ERROR,
        "A retention range is shorter than the vendor's minimum for its schedule.",
        "F19",
        "F20",
        "F21",
        "F22",
        "F41");
  }

  @Override
  public Stream<Retained> subjects(Subjects subjects) {
    return subjects
        .retained()
        .filter(e -> e.comparable().isPresent() || e.period().isUndetermined());
  }

  @Override
  public List<Finding> check(Retained subject) {
    if (subject.period().isUndetermined()) {
      return List.of(Unknown.value(subject.address(), "period", subject.period(), "retention"));
    }
    Period minimum = right.minimum(subject.entry().schedule());
    Period declared = subject.comparable().orElseThrow();
    return declared.count() >= minimum.count()
        ? List.of()
        : List.of(
            Finding.failed(
                    subject.address(),
                    "period",
                    subject.period().location(),
                    subject.entry().schedule().key()
                        + " retention of "
                        + declared
                        + " in "
                        + subject.policy().identity().address()
                        + " is below the minimum of "
                        + minimum)
                .because(consequence(subject))
                .alsoAt(subject.period().use(), "used here"));
  }

  private Consequence consequence(Retained subject) {
    String remedy = right.of(subject);
    if (subject.users().stream().noneMatch(this::willBeRefused)) {
      return new Consequence(null, null, remedy);
    }
    VendorError error = knowledge.errorOfFact("F41");
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
        && client.stack().stream()
            .anyMatch(s -> knowledge.support(Capability.HYBRID_SECURITY, s) == Support.NO);
  }
}
