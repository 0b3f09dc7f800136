package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.Collection;

/**
 * What a whole run came to, and whether it may go on.
 *
 * @param status what is true, however lax the gate
 */
public record Verdict(Status status, Gate gate) {

  /** Incomplete with any problem, else non-compliant where a finding counts, else compliant. */
  public static Verdict of(
      Collection<ReportedFinding> findings, Collection<Problem> problems, Profile profile) {
    boolean isStopped = findings.stream().anyMatch(f -> weighs(f, profile) && stops(f, profile));
    boolean isWrong =
        isStopped
            || findings.stream()
                .anyMatch(f -> weighs(f, profile) && f.severity() == Severity.ERROR);
    Status status = isWrong ? Status.NON_COMPLIANT : Status.COMPLIANT;
    return problems.isEmpty()
        ? new Verdict(status, gate(profile, !isStopped))
        : new Verdict(Status.INCOMPLETE, gate(profile, false));
  }

  /** 0 wherever the gate lets the run go on. */
  public int exitCode() {
    return gate.passed() ? 0 : status.exitCode();
  }

  private static Gate gate(Profile profile, boolean isPassed) {
    return new Gate(profile.failOn(), profile.undetermined(), isPassed);
  }

  private static boolean stops(ReportedFinding finding, Profile profile) {
    return profile.failOn().includes(finding.severity());
  }

  private static boolean weighs(ReportedFinding finding, Profile profile) {
    return switch (finding.outcome()) {
      case FAILED -> true;
      case UNDETERMINED -> profile.undetermined() == UndeterminedPolicy.FAIL;
      case WAIVED, BASELINED -> false;
    };
  }
}
