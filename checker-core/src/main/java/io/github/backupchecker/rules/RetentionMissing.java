package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** A policy that says nowhere how long recovery points are kept. */
final class RetentionMissing implements Rule<Policy> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.RETENTION,
            "retention-missing",
            "A policy declares no retention range at all.")
        .citing("retention-daily");
  }

  @Override
  public Stream<Policy> subjects(Subjects subjects) {
    return subjects.policies();
  }

  @Override
  public List<Finding> check(Policy policy) {
    return Attribute.of(policy, "retention", "retention", policy.retention())
        .failsWithout(
            entries -> !entries.isEmpty(),
            policy.address() + " declares no retention range for any schedule",
            "declare retention: with daily, weekly, monthly or yearly")
        .stream()
        .map(finding -> policy.certain() ? finding : finding.atMost(Severity.WARNING))
        .toList();
  }
}
