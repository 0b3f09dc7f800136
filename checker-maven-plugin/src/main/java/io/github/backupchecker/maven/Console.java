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

/** The report as log lines: as errors where it is not compliant, so that quiet builds show it. */
record Console(Log log, int maxFindings) {

  void print(Report report) {
    StringWriter text = new StringWriter();
    try {
      new TextRenderer(new TextOptions(Style.NONE, Math.max(0, maxFindings), false))
          .render(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.toString().lines().forEach(line -> print(report.status(), line));
  }

  private void print(Status status, String line) {
    if (status == Status.COMPLIANT) {
      log.info(line);
    } else {
      log.error(line);
    }
  }
}
