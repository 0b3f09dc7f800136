package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.RetentionInUse;
import java.util.List;
import java.util.stream.Stream;

/** A schedule whose recovery points are kept for less than the vendor's minimum. */
record RetentionBelowMinimum(Knowledge knowledge) implements Rule<RetentionInUse> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.RETENTION,
            "retention-below-minimum",
            "A retention range is shorter than the vendor's minimum for its schedule.")
        .citing(
            "retention-daily",
            "retention-weekly",
            "retention-monthly",
            "retention-yearly",
            "policy-change-refused");
  }

  @Override
  public Stream<RetentionInUse> subjects(Subjects subjects) {
    return subjects.retainedInOwnUnit();
  }

  @Override
  public List<Finding> check(RetentionInUse subject) {
    Period minimum = knowledge.minimum(subject.entry().schedule());
    Attribute<Period> period = Attribute.of(subject, "period", "retention", subject.period());
    return period.fails(
        declared -> declared.count() < minimum.count(),
        declared ->
            period
                .failed(subject.described() + " is below the minimum of " + minimum)
                .because(consequence(subject)));
  }

  private Consequence consequence(RetentionInUse subject) {
    String remedy = new RetentionRemedy(knowledge).of(subject);
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
