package io.github.backupchecker.render;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.change.Impact;
import io.github.backupchecker.evaluation.ReportedBase;

/** What is said of something that changed in every format for people. */
public final class ChangeWords {
  private ChangeWords() {}

  /** The object and what of it was and is, in a line. */
  public static String line(Change change) {
    if (change.isGone() || change.isNew()) {
      return change.address() + (change.isGone() ? " is not declared any more" : " is new");
    }
    return "%s, %s: %s -> %s%s"
        .formatted(
            change.address(),
            change.property(),
            change.beforeText(),
            change.afterText(),
            change.impact() == Impact.OTHER ? "" : " (" + impact(change) + ")");
  }

  public static String impact(Change change) {
    return switch (change.impact()) {
      case WEAKER, STRONGER, OTHER -> change.impact().word();
      case UNKNOWN -> "whether weaker cannot be told";
    };
  }

  /** The base with which a report compares, by what people call it. */
  public static String name(ReportedBase base) {
    return "'" + base.label() + "'";
  }
}
