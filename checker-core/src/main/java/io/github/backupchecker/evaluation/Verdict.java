package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.Collection;

/** Decides what a whole run came to. */
public final class Verdict {
  private Verdict() {}

  /** Incomplete with any problem, else non-compliant where a finding counts, else compliant. */
  public static Status of(
      Collection<ReportedFinding> findings, Collection<Problem> problems, Profile profile) {
    if (!problems.isEmpty()) {
      return Status.INCOMPLETE;
    }
    boolean fails = findings.stream().anyMatch(finding -> counts(finding, profile));
    return fails ? Status.NON_COMPLIANT : Status.COMPLIANT;
  }

  /** Whether a finding makes the run non-compliant. */
  public static boolean counts(ReportedFinding finding, Profile profile) {
    return switch (finding.outcome()) {
      case FAILED -> profile.failOn().includes(finding.severity());
      case UNDETERMINED ->
          profile.undetermined() == UndeterminedPolicy.FAIL
              && profile.failOn().includes(finding.severity());
      case WAIVED, BASELINED -> false;
    };
  }
}
