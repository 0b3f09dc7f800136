package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/** A policy that says nowhere how long recovery points are kept. */
final class RetentionMissing implements Rule<Policy> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "retention-missing",
          Severity.ERROR,
          "A policy declares no retention range at all.",
          "F19");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Policy> subjects(Subjects subjects) {
    return subjects.policies();
  }

  @Override
  public List<Finding> check(Policy subject) {
    Declared<List<RetentionEntry>> retention = subject.retention();
    if (retention.isUndetermined()) {
      Finding unknown = Unknown.value(subject.address(), "retention", retention, "retention");
      return List.of(subject.certain() ? unknown : unknown.atMost(Severity.WARNING));
    }
    return retention.known().filter(entries -> !entries.isEmpty()).isPresent()
        ? List.of()
        : List.of(
            Finding.failed(
                    subject.address(),
                    "retention",
                    retention.location(),
                    subject.address() + " declares no retention range for any schedule")
                .because(
                    new Consequence(
                        null, null, "declare retention: with daily, weekly, monthly or yearly")));
  }
}
