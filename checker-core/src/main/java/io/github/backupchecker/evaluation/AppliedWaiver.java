package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.Waiver;
import java.time.LocalDate;

/**
 * A waiver that excuses a finding on the day of a run.
 *
 * @param daysLeft until it ends; 0 on its last day
 */
public record AppliedWaiver(Waiver waiver, long daysLeft) {

  static AppliedWaiver on(LocalDate today, Waiver waiver) {
    return new AppliedWaiver(waiver, waiver.daysLeft(today));
  }

  /** Until when, and how long that is, such as {@code until 2027-03-31, 123 days left}. */
  public String term() {
    return "until " + waiver.until() + ", " + left();
  }

  /** Such as {@code 123 days left}. */
  public String left() {
    return ReportedWaiver.left(daysLeft);
  }
}
