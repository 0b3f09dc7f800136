package io.github.backupchecker.render;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * Something that a pipeline shows by itself, beside the line that it is about where there is one.
 *
 * @param title the rule or the kind of problem
 * @param lines safe to print; the message first
 */
public record Annotation(
    Severity level, String title, Optional<Location> place, List<String> lines) {
  /** The title of what is said of the run as a whole. */
  public static final String RUN = "backup-checker";

  public Annotation {
    lines = List.copyOf(lines);
  }

  public boolean isOfRun() {
    return title.equals(RUN);
  }
}
