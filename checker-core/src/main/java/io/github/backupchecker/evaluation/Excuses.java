package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.Baseline;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.settings.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a team lets stand: findings that are waived, and those that its baseline knows. */
public final class Excuses {
  private final WaiverMatches waivers;
  private final Baseline baseline;
  private final Optional<LocalDate> today;

  /**
   * @param today without it no waiver is in force
   */
  public Excuses(Profile profile, Optional<LocalDate> today) {
    List<Waiver> inForce = new ArrayList<>();
    for (Waiver waiver : profile.waivers()) {
      if (today.isPresent() && waiver.isInForce(today.orElseThrow())) {
        inForce.add(waiver);
      }
    }
    this.waivers = new WaiverMatches(inForce);
    this.baseline = profile.baseline();
    this.today = today;
  }

  /** The same evaluation with what became of each finding. */
  Evaluation applied(Evaluation evaluation) {
    List<ReportedFinding> excused = new ArrayList<>();
    for (ReportedFinding found : evaluation.findings()) {
      excused.add(excused(found));
    }
    return evaluation.with(excused);
  }

  private ReportedFinding excused(ReportedFinding found) {
    if (!found.rule().isWaivable()) {
      return found;
    }
    List<Waiver> meant = waivers.of(found);
    if (!meant.isEmpty()) {
      Waiver longest = Collections.max(meant, Comparator.comparing(Waiver::until));
      return found.waived(AppliedWaiver.on(today.orElseThrow(), longest));
    }
    boolean isFailed = found.outcome() == Outcome.FAILED;
    return baseline.knows(found.fingerprint(), isFailed) ? found.baselined() : found;
  }
}
