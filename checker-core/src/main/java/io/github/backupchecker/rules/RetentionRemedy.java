package io.github.backupchecker.rules;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.subject.RetentionInUse;

/** What to write instead of a retention entry, so that no other rule has anything against it. */
record RetentionRemedy(Knowledge knowledge) {

  String of(RetentionInUse subject) {
    String right = entry(subject, subject.entry().schedule());
    if (!subject.isNeverMade()) {
      return "write " + right;
    }
    boolean hasWeekly =
        subject.policy().retention().known().stream()
            .flatMap(entries -> entries.stream())
            .anyMatch(other -> other.schedule() == RetentionSchedule.WEEKLY);
    String weekly =
        hasWeekly ? "remove daily" : "replace daily by " + entry(subject, RetentionSchedule.WEEKLY);
    return weekly + "; or write schedule: { every: day } with " + right;
  }

  private String entry(RetentionInUse subject, RetentionSchedule schedule) {
    return schedule.key() + ": " + subject.least(schedule, knowledge) + ", or longer";
  }
}
