package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.TextPart;
import io.github.backupchecker.render.text.TextRenderer;
import org.apache.maven.plugin.logging.Log;

/**
 * The report in the log: each finding in one call, which parallel builds cannot tear apart, at its
 * own level.
 *
 * @param fails whether findings can fail the build
 */
record BuildConsole(Log log, TextOptions options, boolean fails) {

  void print(Report report) {
    for (TextPart part : new TextRenderer(options).parts(report)) {
      print(part, report.verdict().gate());
    }
  }

  private void print(TextPart part, Gate gate) {
    switch (part.kind()) {
      case FINDINGS -> print(part.findings(), gate, block(part));
      case PROBLEM -> log.error(block(part));
      case CHANGES, OPERATIONS -> log.info(block(part));
      case WARNING -> log.warn(part.text().stripTrailing());
      case NOTE -> log.info(part.text().stripTrailing());
      case PASSED_OVER, DETAIL -> log.debug(part.text().stripTrailing());
    }
  }

  private void print(Iterable<ReportedFinding> findings, Gate gate, String text) {
    boolean isError = false;
    boolean isWarning = false;
    for (ReportedFinding finding : findings) {
      boolean counts = !finding.outcome().isExcused();
      isError |= fails && finding.severity() == Severity.ERROR && gate.stops(finding);
      isWarning |= counts && finding.severity().atLeast(Severity.WARNING);
    }
    if (isError) {
      log.error(text);
    } else if (isWarning) {
      log.warn(text);
    } else {
      log.info(text);
    }
  }

  /** With one empty line behind it. */
  private static String block(TextPart part) {
    return part.text().stripTrailing() + "\n";
  }
}
