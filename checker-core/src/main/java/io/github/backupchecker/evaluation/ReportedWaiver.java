package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.Waiver;
import java.util.Locale;
import java.util.Optional;

/**
 * A waiver of the settings with what became of it in a run.
 *
 * @param daysLeft until it ends; empty where it does not count
 * @param findings how many it excuses
 */
public record ReportedWaiver(
    Waiver waiver, Standing standing, Optional<Long> daysLeft, int findings) {
  private static final int SOON = 14;

  /** Whether a waiver counts, and why not. */
  public enum Standing {
    IN_FORCE("in force"),
    ENDED("ended"),
    TOO_LONG("lasts more than a year"),
    UNDATED("the day of the check is not known"),
    /** Of a change that is not approved yet. */
    NOT_IN_BASE("counts once it is in the base");

    private final String text;

    Standing(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }

    /** The name in reports for programs, such as {@code in-force}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How it stands, such as {@code 123 days left}. */
  public String term() {
    return daysLeft.map(ReportedWaiver::left).orElse(standing.text());
  }

  static String left(long days) {
    return days == 0 ? "last day" : days + (days == 1 ? " day left" : " days left");
  }

  /** What somebody should do before its findings fail again; empty where there is time. */
  Optional<String> warning() {
    return daysLeft
        .filter(days -> days <= SOON && findings > 0)
        .map(
            days ->
                waiver.name()
                    + (days == 0 ? " ends today" : " ends on " + waiver.until())
                    + " ("
                    + left(days)
                    + "): then what it excuses fails again; mend that, or have the waiver approved"
                    + " again");
  }
}
