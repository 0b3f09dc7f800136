package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.settings.UndeterminedPolicy;

/** What a finding weighs in a format that knows severities alone. */
public final class GateWeight {
  private GateWeight() {}

  /** What cannot be told, and does not count, is a warning at most; it is never left out. */
  public static Severity of(ReportedFinding finding, Gate gate) {
    boolean isLight = isUndetermined(finding) && gate.undetermined() == UndeterminedPolicy.WARN;
    return isLight && finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity();
  }

  /** The message, which says so where the input does not tell. */
  public static String message(ReportedFinding finding) {
    return (isUndetermined(finding) ? "undetermined: " : "") + finding.finding().message();
  }

  private static boolean isUndetermined(ReportedFinding finding) {
    return finding.finding().kind() == Finding.Kind.UNDETERMINED;
  }
}
