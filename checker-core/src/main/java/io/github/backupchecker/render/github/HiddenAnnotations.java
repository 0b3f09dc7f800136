package io.github.backupchecker.render.github;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many annotations GitHub leaves out, since it shows the first of each level alone. */
final class HiddenAnnotations {
  private static final int SHOWN = 10;

  private HiddenAnnotations() {}

  /** A sentence; empty where all are shown. */
  static Optional<String> of(List<Annotation> all) {
    String counts =
        Arrays.stream(Severity.values())
            .map(level -> left(level, all))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "GitHub shows "
                + SHOWN
                + " annotations of a level in a step; in the log of this step alone are "
                + counts);
  }

  private static String left(Severity level, List<Annotation> all) {
    long left = all.stream().filter(one -> one.level() == level).count() - SHOWN;
    String noun = WorkflowCommand.word(level) + (left == 1 ? "" : "s");
    return left > 0 ? left + " more " + noun : "";
  }
}
