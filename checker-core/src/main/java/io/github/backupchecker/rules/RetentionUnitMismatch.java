package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Citation;
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
import java.util.Optional;
import java.util.stream.Stream;

/** Retention that is counted in a unit, or kept for a schedule, that its policy does not have. */
record RetentionUnitMismatch(Knowledge knowledge) implements Rule<RetentionInUse> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.RETENTION,
            "retention-unit-mismatch",
            "A retention range is not counted in its schedule's own unit, or its policy never makes"
                + " such recovery points.")
        .citing(
            "retention-daily",
            "retention-weekly",
            "retention-monthly",
            "retention-yearly",
            "monthly-misprint");
  }

  @Override
  public Stream<RetentionInUse> subjects(Subjects subjects) {
    return subjects.retained();
  }

  @Override
  public List<Finding> check(RetentionInUse subject) {
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

  private Finding wrongUnit(RetentionInUse subject, Attribute<Period> period) {
    RetentionSchedule schedule = subject.entry().schedule();
    Optional<Period> misprint =
        knowledge.misprint(schedule).filter(printed -> printed.unit() == period.value().unit());
    String message =
        "%s is not counted in %s: the minimum is %s%s"
            .formatted(
                subject.described(),
                schedule.unit().word(2),
                knowledge.minimum(schedule),
                misprint
                    .map(m -> ", which the vendor's table of errors misprints as " + m)
                    .orElse(""));
    Stream<Citation> misprinted =
        misprint.stream().map(any -> knowledge.citation("monthly-misprint"));
    return period
        .failed(message)
        .fix(new RetentionRemedy(knowledge).of(subject))
        .citing(Stream.concat(Stream.of(knowledge.minimumSource(schedule)), misprinted).toList());
  }

  /** A policy that backs up every week makes no daily recovery points. */
  private List<Finding> daily(RetentionInUse subject, Attribute<Period> period) {
    Attribute<Period> every =
        Attribute.of(subject, "unit", "schedule", subject.policy().schedule().every());
    return every.failsIfDeclared(
        any -> subject.isNeverMade(),
        any ->
            period
                .failed(
                    "%s keeps daily recovery points and makes none: it backs up every %s"
                        .formatted(subject.policy().address(), every.declared().location().text()))
                .fix(new RetentionRemedy(knowledge).of(subject))
                .citing(List.of(knowledge.minimumSource(RetentionSchedule.DAILY)))
                .alsoAt(every.declared(), "the schedule"));
  }
}
