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
import io.github.backupchecker.source.Location;
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
        "F19",
        "F20",
        "F21",
        "F22",
        "C1");
  }

  @Override
  public Stream<Retained> subjects(Subjects subjects) {
    return subjects.retained();
  }

  @Override
  public List<Finding> check(Retained subject) {
    if (subject.period().isUndetermined()) {
      return List.of(Unknown.value(subject.address(), "unit", subject.period(), "retention"));
    }
    if (subject.comparable().isEmpty()) {
      return List.of(wrongUnit(subject, subject.period().known().orElseThrow()));
    }
    return subject.entry().schedule() == RetentionSchedule.DAILY ? daily(subject) : List.of();
  }

  private Finding wrongUnit(Retained subject, Period declared) {
    RetentionSchedule schedule = subject.entry().schedule();
    Optional<Period> misprint =
        knowledge.misprint(schedule).filter(period -> period.unit() == declared.unit());
    String message =
        schedule.key()
            + " retention of "
            + declared
            + " in "
            + subject.policy().identity().address()
            + " is not counted in "
            + schedule.unit().word(2)
            + ": the minimum is "
            + knowledge.minimum(schedule)
            + misprint
                .map(m -> ", which the vendor's table of errors misprints as " + m)
                .orElse("");
    List<Citation> sources = new ArrayList<>(List.of(knowledge.minimumSource(schedule)));
    misprint.ifPresent(m -> sources.add(knowledge.citation("C1")));
    return Finding.failed(subject.address(), "unit", subject.period().location(), message)
        .fix(right.of(subject))
        .citing(sources)
        .alsoAt(subject.period().use(), "used here");
  }

  private List<Finding> daily(Retained subject) {
    Declared<Period> every = subject.policy().schedule().every();
    if (every.isUndetermined()) {
      return List.of(Unknown.value(subject.address(), "unit", every, "schedule"));
    }
    return RetentionRemedy.weekly(subject)
        .map(weekly -> neverMade(subject, weekly.location()))
        .stream()
        .toList();
  }

  private Finding neverMade(Retained subject, Location every) {
    String message =
        subject.policy().identity().address()
            + " keeps daily recovery points and makes none: it backs up every "
            + every.text();
    return Finding.failed(subject.address(), "unit", subject.period().location(), message)
        .fix(right.of(subject))
        .citing(List.of(knowledge.minimumSource(RetentionSchedule.DAILY)))
        .alsoAt(every, "the schedule");
  }
}
