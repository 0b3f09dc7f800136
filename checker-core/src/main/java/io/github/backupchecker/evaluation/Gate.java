package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;

/**
 * Whether a run may go on, which is not the same as whether what it checked is compliant.
 *
 * @param failOn the least severity that stops a run
 * @param undetermined whether what cannot be told weighs as what failed
 * @param passed false also where the run is incomplete: what was not judged is never let pass
 */
public record Gate(FailOn failOn, UndeterminedPolicy undetermined, boolean passed) {

  /** Whether a finding is a reason to stop a run. */
  public boolean stops(ReportedFinding finding) {
    return weighs(finding) && failOn.includes(finding.severity());
  }

  /** Whether a finding counts, however light it is. */
  boolean weighs(ReportedFinding finding) {
    return switch (finding.outcome()) {
      case FAILED -> true;
      case UNDETERMINED -> undetermined == UndeterminedPolicy.FAIL;
      case WAIVED, BASELINED -> false;
    };
  }
}
