package io.github.backupchecker.render.text;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.render.VisibleText;

/** A finding or a problem in one line that is safe to print, for places that have no room. */
public final class SummaryLine {

  private SummaryLine() {}

  public static String of(ReportedFinding reported, TextOptions options) {
    String place = options.at(reported.finding().location());
    return VisibleText.of(reported.label() + " " + place + ": " + reported.finding().message());
  }

  public static String of(Problem problem, TextOptions options) {
    String place = problem.location() == null ? "" : " " + options.at(problem.location());
    return VisibleText.of(
        "problem[" + problem.kind().id() + "]" + place + ": " + problem.message());
  }
}
