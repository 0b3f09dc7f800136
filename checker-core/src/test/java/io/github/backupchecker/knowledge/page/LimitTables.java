package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.Arrays;
import java.util.List;

/** The tables of how much and how long. */
record LimitTables(Knowledge knowledge) {

  String markdown() {
    return "## Retention\n\n"
        + retention()
        + "## Limits\n\n"
        + limits()
        + "## Operating systems of MARS\n\n"
        + systems();
  }

  private String retention() {
    return MarkdownTable.of(
        List.of("Schedule", "At least", "At most", "In an immutable vault, a warning above"),
        Arrays.stream(RetentionSchedule.values())
            .map(
                schedule ->
                    List.of(
                        schedule.key(),
                        knowledge.minimum(schedule).toString(),
                        knowledge.maximum(schedule).toString(),
                        knowledge.irrevocable(schedule.unit()).toString()))
            .toList());
  }

  private String systems() {
    return MarkdownTable.of(
        List.of("Supported", "System state"),
        knowledge.systems().families().stream()
            .map(family -> List.of(family.toString(), family.systemState() ? "yes" : "no"))
            .toList());
  }

  private String limits() {
    return MarkdownTable.of(
        List.of("Limit", "Value"),
        Arrays.stream(Limit.values())
            .map(limit -> List.of(limit.id(), knowledge.limit(limit).toString()))
            .toList());
  }
}
