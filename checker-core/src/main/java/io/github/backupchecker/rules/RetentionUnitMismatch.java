package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Retained;
import java.util.List;
import java.util.stream.Stream;

/** Retention that is counted in a unit, or kept for a schedule, that its policy does not have. */
final class RetentionUnitMismatch implements Rule<Retained> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "retention-unit-mismatch",
          Severity.ERROR,
          "A retention range is not counted in its schedule's own unit, or its policy never makes"
              + " such recovery points.",
          "C1");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Retained> subjects(Estate estate) {
    return Retained.all(estate);
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

  private static Finding wrongUnit(Retained subject, Period declared) {
    RetentionSchedule schedule = subject.entry().schedule();
    return Finding.failed(
            subject.address(),
            "unit",
            subject.period().location(),
            schedule.key()
                + " retention of "
                + declared
                + " in "
                + subject.policy().identity().address()
                + " is not counted in "
                + schedule.unit().word(2))
        .because(
            new Consequence(
                null, null, "write " + schedule.key() + ": <count> " + schedule.unit().word(2)))
        .alsoAt(subject.period().use(), "used here");
  }

  private static List<Finding> daily(Retained subject) {
    Declared<Period> every = subject.policy().schedule().every();
    if (every.isUndetermined()) {
      return List.of(Unknown.value(subject.address(), "unit", every, "schedule"));
    }
    return every.known().filter(e -> e.unit() == PeriodUnit.WEEKS).isEmpty()
        ? List.of()
        : List.of(
            Finding.failed(
                    subject.address(),
                    "unit",
                    subject.period().location(),
                    subject.policy().identity().address()
                        + " keeps daily recovery points and makes none: it backs up every "
                        + every.location().text())
                .because(
                    new Consequence(
                        null, null, "write weekly: <count> weeks, or schedule: { every: day }"))
                .alsoAt(every.location(), "the schedule"));
  }
}
