package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.settings.Profile;
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
    return of(findings, false, problems, profile);
  }

  /**
   * The same where two estates are to be alike.
   *
   * @param differs whether they are not, which weighs as much as a note
   */
  static Verdict of(
      Collection<ReportedFinding> findings,
      boolean differs,
      Collection<Problem> problems,
      Profile profile) {
    Gate open = new Gate(profile.failOn(), profile.undetermined(), true);
    Gate shut = new Gate(profile.failOn(), profile.undetermined(), false);
    boolean isStopped = differs && profile.failOn().includes(Severity.NOTE);
    boolean isWrong = isStopped;
    for (ReportedFinding one : findings) {
      isStopped |= open.stops(one);
      isWrong |= open.stops(one) || (open.weighs(one) && one.severity() == Severity.ERROR);
    }
    Status status = isWrong ? Status.NON_COMPLIANT : Status.COMPLIANT;
    return problems.isEmpty()
        ? new Verdict(status, isStopped ? shut : open)
        : new Verdict(Status.INCOMPLETE, shut);
  }

  /** 0 wherever the gate lets the run go on. */
  public int exitCode() {
    return gate.passed() ? 0 : status.exitCode();
  }
}
