package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Retained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Retention that is counted in a unit, or kept for a schedule, that its policy does not have. */
final class RetentionUnitMismatch implements Rule<Retained> {
  private final Knowledge knowledge;
  private final RetentionRemedy right;

  RetentionUnitMismatch(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.right = new RetentionRemedy(knowledge);
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "retention-unit-mismatch",
        Severity.ERROR,
        "A retention range is not counted in its schedule's own unit, or its policy never makes"
            + " such recovery points.",
        "retention-daily",
        "retention-weekly",
        "retention-monthly",
        "retention-yearly",
        "monthly-misprint");
  }

  @Override
  public Stream<Retained> subjects(Subjects subjects) {
    return subjects.retained();
  }

  @Override
  public List<Finding> check(Retained subject) {
    Attribute<Period> period = Attribute.of(subject, "unit", "retention", subject.period());
    if (subject.period().isUndetermined()) {
      return List.of(period.unknown());
    }
    if (subject.comparable().isEmpty()) {
      return List.of(wrongUnit(subject, period));
    }
    return subject.entry().schedule() == RetentionSchedule.DAILY
        ? daily(subject, period)
        : List.of();
  }

  private Finding wrongUnit(Retained subject, Attribute<Period> period) {
    RetentionSchedule schedule = subject.entry().schedule();
    Optional<Period> misprint =
        knowledge.misprint(schedule).filter(printed -> printed.unit() == period.value().unit());
    String message =
        "%s of %s in %s is not counted in %s: the minimum is %s%s"
            .formatted(
                subject.title(),
                period.value(),
                subject.policy().address(),
                schedule.unit().word(2),
                knowledge.minimum(schedule),
                misprint
                    .map(m -> ", which the vendor's table of errors misprints as " + m)
                    .orElse(""));
    List<Citation> sources = new ArrayList<>(List.of(knowledge.minimumSource(schedule)));
    misprint.ifPresent(m -> sources.add(knowledge.citation("monthly-misprint")));
    return period.failed(message).fix(right.of(subject)).citing(sources);
  }

  private List<Finding> daily(Retained subject, Attribute<Period> period) {
    Attribute<Period> every =
        Attribute.of(subject, "unit", "schedule", subject.policy().schedule().every());
    return every.declared().isUndetermined()
        ? List.of(every.unknown())
        : RetentionRemedy.weekly(subject).stream()
            .map(weekly -> neverMade(subject, period, weekly))
            .toList();
  }

  private Finding neverMade(Retained subject, Attribute<Period> period, Declared<Period> every) {
    return period
        .failed(
            "%s keeps daily recovery points and makes none: it backs up every %s"
                .formatted(subject.policy().address(), every.location().text()))
        .fix(right.of(subject))
        .citing(List.of(knowledge.minimumSource(RetentionSchedule.DAILY)))
        .alsoAt(every, "the schedule");
  }
}
