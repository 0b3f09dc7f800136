package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.evaluation.Status;
import java.util.List;
import java.util.stream.Stream;

/** The verdict, what follows from it, and what was counted, in formats for pipelines. */
public final class VerdictWords {
  private VerdictWords() {}

  /** The status first, the totals last, a line each. */
  public static List<String> lines(Report report) {
    return Stream.of(
            Stream.of(report.statusLine(), gate(report)),
            report.base().filter(ReportedBase::isAlone).map(VerdictWords::differences).stream(),
            Stream.of(report.totals().line()))
        .flatMap(lines -> lines)
        .map(VisibleText::of)
        .toList();
  }

  /** Whether the run stops, and by which setting. */
  public static String gate(Report report) {
    Gate gate = report.verdict().gate();
    if (gate.passed()) {
      return "nothing stops the run: fail-on is " + gate.failOn().word();
    }
    return report.status() == Status.NON_COMPLIANT
        ? "this stops the run: fail-on is " + gate.failOn().word()
        : "this stops the run: what was not read or not judged is never let pass";
  }

  private static String differences(ReportedBase base) {
    int count = base.changes().size();
    return count == 0
        ? ChangeWords.nothing(base)
        : ChangeWords.title(base) + ": " + count + (count == 1 ? " change" : " changes");
  }
}
