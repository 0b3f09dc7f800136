package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ScheduleInUse;
import io.github.backupchecker.subject.ScheduledPart;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A policy that backs up more often in a day than what it is used for can be backed up. */
record BackupTooFrequent(Knowledge knowledge) implements Rule<ScheduleInUse> {
  private static final List<Limit> LIMITS =
      List.of(
          Limit.AGENT_BACKUPS_PER_DAY,
          Limit.SERVER_BACKUPS_PER_DAY,
          Limit.SYSTEM_STATE_BACKUPS_PER_DAY);

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.LIMITS,
            "backup-too-frequent",
            "A policy backs up more often in a day than the vendor allows for what uses it.")
        .citing("frequency");
  }

  @Override
  public Stream<ScheduleInUse> subjects(Subjects subjects) {
    return subjects.scheduled();
  }

  @Override
  public List<Finding> check(ScheduleInUse schedule) {
    return Attribute.of(schedule, "times", "list of times", schedule.runsPerDay())
        .whereKnown(runs -> tooMany(schedule, runs))
        .stream()
        .map(finding -> schedule.policy().certain() ? finding : finding.atMost(Severity.WARNING))
        .toList();
  }

  private List<Finding> tooMany(ScheduleInUse schedule, long runs) {
    List<Limit> exceeded = LIMITS.stream().filter(limit -> runs > most(limit)).toList();
    if (schedule.users().isEmpty()) {
      return exceeded.size() < LIMITS.size() ? List.of() : List.of(forAnybody(schedule, runs));
    }
    return exceeded.stream()
        .map(limit -> schedule.users().stream().filter(u -> u.perDay() == limit).toList())
        .filter(users -> !users.isEmpty())
        .map(users -> forUsers(schedule, runs, users))
        .toList();
  }

  private Finding forUsers(ScheduleInUse schedule, long runs, List<ScheduledPart> users) {
    ScheduledPart first = users.get(0);
    String others = users.size() == 1 ? "" : " and " + (users.size() - 1) + " more";
    return failed(schedule, first.perDay(), runs, first.name() + others + " at most")
        .alsoAt(first.policy(), "used here");
  }

  private Finding forAnybody(ScheduleInUse schedule, long runs) {
    Limit highest = Collections.max(LIMITS, Comparator.comparingLong(this::most));
    return failed(schedule, highest, runs, "nothing can be backed up to a vault more than");
  }

  private Finding failed(ScheduleInUse schedule, Limit limit, long runs, String allowed) {
    return Finding.failed(
            schedule.address(),
            limit.id(),
            schedule.runsPerDay(),
            "%s backs up %s times a day, %s %s"
                .formatted(schedule.address(), runs, allowed, times(most(limit))))
        .fix("leave " + times(most(limit)) + " under 'at', or fewer");
  }

  private static String times(long count) {
    return count == 1 ? "once" : count + " times";
  }

  private long most(Limit limit) {
    return knowledge.limit(limit).to();
  }
}
