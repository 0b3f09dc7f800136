package io.github.backupchecker.cli;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.render.ReportFiles;
import io.github.backupchecker.render.WriteFailure;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.TextRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Where a report goes: files first, then the standard output, then the totals. */
record Delivery(Console console, OutputPlan plan, TextOptions text, boolean isQuiet) {

  /** Delivers the report; the exit code says whether everything could be written. */
  int deliver(Report report) throws IOException {
    refuse(report);
    int processors = Runtime.getRuntime().availableProcessors();
    List<ReportFiles.Unwritten> unwritten = new ReportFiles(plan.files(), processors).write(report);
    unwritten.forEach(this::complain);
    print(report);
    return unwritten.isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
  }

  /** Before anything is written: half of the reports would be of this run and half of another. */
  private void refuse(Report report) {
    for (ReportFile file : plan.files()) {
      file.refusal(report)
          .ifPresent(
              why -> {
                throw new UsageException("the report '" + file.path() + "' is not written: " + why);
              });
    }
  }

  private void complain(ReportFiles.Unwritten one) {
    console.complain(
        "the report '"
            + one.file().path()
            + "' cannot be written: "
            + new WriteFailure(one.error()).reason());
  }

  private void print(Report report) throws IOException {
    Optional<Format> printed = plan.printed();
    PrintWriter totals = console.out();
    if (printed.isPresent() && printed.get() != Format.TEXT) {
      printed.get().renderer(text.paths()).render(report, console.out());
      totals = console.err();
    } else if (printed.isPresent() && !isQuiet) {
      new TextRenderer(text).render(report, console.out());
      return;
    }
    new TextRenderer(text).totals(report, totals);
  }
}
