package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;

/** A finding or a problem in one line that is safe to print, for places that have no room. */
public final class SummaryLine {

  private SummaryLine() {}

  public static String of(ReportedFinding reported) {
    return VisibleText.of(
        reported.label()
            + " "
            + reported.finding().location()
            + ": "
            + reported.finding().message());
  }

  public static String of(Problem problem) {
    String place = problem.location() == null ? "" : " " + problem.location();
    return VisibleText.of(
        "problem[" + problem.kind().id() + "]" + place + ": " + problem.message());
  }
}
