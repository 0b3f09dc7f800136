package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.render.Style;
import io.github.backupchecker.render.TextOptions;
import io.github.backupchecker.render.TextRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.logging.Log;

/** The report as log lines: as errors where it stops the build, so that quiet builds show it. */
record Console(Log log, int maxFindings) {

  void print(Report report) {
    StringWriter text = new StringWriter();
    try {
      new TextRenderer(new TextOptions(Style.NONE, Math.max(0, maxFindings), false))
          .render(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.toString().lines().forEach(line -> print(report, line));
  }

  /** The last word of a goal that lets the build go on. */
  static void conclude(Log log, Report report) {
    if (report.status() == Status.COMPLIANT) {
      log.info(Summary.verdict(report));
    } else {
      log.warn(Summary.verdict(report));
    }
  }

  private void print(Report report, String line) {
    if (report.status() == Status.COMPLIANT) {
      log.info(line);
    } else if (report.verdict().gate().passed()) {
      log.warn(line);
    } else {
      log.error(line);
    }
  }
}
