package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.Baseline;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.settings.Waiver;
import java.time.LocalDate;
import java.util.Comparator;
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
    this.waivers =
        new WaiverMatches(
            profile.waivers().stream()
                .filter(waiver -> today.filter(waiver::isInForce).isPresent())
                .toList());
    this.baseline = profile.baseline();
    this.today = today;
  }

  /** The same evaluation with what became of each finding. */
  Evaluation applied(Evaluation evaluation) {
    return evaluation.with(evaluation.findings().stream().map(this::excused).toList());
  }

  private ReportedFinding excused(ReportedFinding found) {
    if (!found.rule().isWaivable()) {
      return found;
    }
    Optional<Waiver> longest = waivers.of(found).max(Comparator.comparing(Waiver::until));
    if (longest.isPresent()) {
      return found.waived(AppliedWaiver.on(today.orElseThrow(), longest.orElseThrow()));
    }
    boolean isFailed = found.outcome() == Outcome.FAILED;
    return baseline.knows(found.fingerprint(), isFailed) ? found.baselined() : found;
  }
}
