package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy that says nowhere how long recovery points are kept. */
final class RetentionMissing implements Rule<Policy> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "retention-missing",
        Severity.ERROR,
        "A policy declares no retention range at all.",
        "retention-daily");
  }

  @Override
  public Stream<Policy> subjects(Subjects subjects) {
    return subjects.policies();
  }

  @Override
  public List<Finding> check(Policy policy) {
    Attribute<List<RetentionEntry>> retention =
        Attribute.of(policy, "retention", "retention", policy.retention());
    return retention
        .judgeAbsentToo(
            entries ->
                entries.filter(declared -> !declared.isEmpty()).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                        retention
                            .failed(
                                policy.address() + " declares no retention range for any schedule")
                            .fix("declare retention: with daily, weekly, monthly or yearly")))
        .stream()
        .map(finding -> policy.certain() ? finding : finding.atMost(Severity.WARNING))
        .toList();
  }
}
