package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.RetentionInUse;
import java.util.List;
import java.util.stream.Stream;

/** A schedule whose recovery points would be kept for longer than the service accepts. */
final class RetentionAboveMaximum implements Rule<RetentionInUse> {
  private final Knowledge knowledge;

  RetentionAboveMaximum(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "retention-above-maximum",
        Severity.ERROR,
        "A retention range is longer than the longest that the service accepts.",
        "retention-maximum");
  }

  @Override
  public Stream<RetentionInUse> subjects(Subjects subjects) {
    return subjects
        .retained()
        .filter(e -> e.comparable().isPresent() || e.period().isUndetermined());
  }

  @Override
  public List<Finding> check(RetentionInUse subject) {
    RetentionSchedule schedule = subject.entry().schedule();
    Period maximum = knowledge.maximum(schedule);
    return Attribute.of(subject, "period", "retention", subject.period())
        .fails(
            declared -> declared.count() > maximum.count(),
            declared ->
                "%s retention of %s in %s is above the maximum of %s"
                    .formatted(schedule.key(), declared, subject.policy().address(), maximum),
            "write " + schedule.key() + ": " + maximum + ", or shorter");
  }
}
