package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.RetentionInUse;
import java.util.List;
import java.util.stream.Stream;

/** A schedule whose recovery points would be kept for longer than the service accepts. */
record RetentionAboveMaximum(Knowledge knowledge) implements Rule<RetentionInUse> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.RETENTION,
            "retention-above-maximum",
            "A retention range is longer than the longest that the service accepts.")
        .citing("retention-maximum");
  }

  @Override
  public Stream<RetentionInUse> subjects(Subjects subjects) {
    return subjects.retainedInOwnUnit();
  }

  @Override
  public List<Finding> check(RetentionInUse subject) {
    RetentionSchedule schedule = subject.entry().schedule();
    Period maximum = knowledge.maximum(schedule);
    return Attribute.of(subject, "period", "retention", subject.period())
        .fails(
            declared -> declared.count() > maximum.count(),
            declared -> subject.described() + " is above the maximum of " + maximum,
            "write " + schedule.key() + ": " + maximum + ", or shorter");
  }
}
