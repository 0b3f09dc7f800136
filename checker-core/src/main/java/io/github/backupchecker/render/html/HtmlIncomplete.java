package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;

/** The sentence that keeps a part of an incomplete HTML report from being read as the whole. */
final class HtmlIncomplete {
  private HtmlIncomplete() {}

  static void addTo(HtmlElement section, Report report) {
    if (report.status() == Status.INCOMPLETE) {
      section
          .add("p")
          .addInline("strong")
          .text("This run is incomplete: what could not be read or judged is missing below, too.");
    }
  }
}
