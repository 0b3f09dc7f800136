package io.github.backupchecker.render;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.change.Impact;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import java.util.Locale;

/** What is said of something that changed in every format for people. */
public final class ChangeWords {
  private ChangeWords() {}

  /** What the whole of it is, as a heading. */
  public static String title(ReportedBase base) {
    return base.present()
        .map(other -> "what differs between " + name(base) + " and '" + other + "'")
        .orElseGet(() -> "what changed since " + name(base));
  }

  /** That there is nothing of it; what others changed can still concern what is declared here. */
  public static String nothing(Report report, ReportedBase base) {
    return report.isAffected()
        ? "nothing declared here changed since " + name(base) + "; a change elsewhere affects it"
        : nothing(base);
  }

  /** The same of what nobody else can affect. */
  static String nothing(ReportedBase base) {
    return base.present()
        .map(other -> "nothing differs between " + name(base) + " and '" + other + "'")
        .orElseGet(() -> "nothing changed since " + name(base));
  }

  /** The same as a heading or a sentence of its own. */
  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The object and what of it was and is, in a line. */
  public static String line(Change change, ReportedBase base) {
    if (change.isGone()) {
      return change.address()
          + base.present()
              .map(other -> " is declared in " + name(base) + " and not there in '" + other + "'")
              .orElse(" is not declared any more");
    }
    if (change.isNew()) {
      return change.address()
          + base.present()
              .map(other -> " is there in '" + other + "' and not declared in " + name(base))
              .orElse(" is new");
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
