package io.github.backupchecker.cli;

import io.github.backupchecker.CheckerAhead;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.render.text.TextOptions;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Checks files and folders and writes the reports; only an incomplete run fails. */
final class ReportCommand extends CheckingCommand {
  ReportCommand(Console console, CheckerAhead checker) {
    super(console, checker);
  }

  /** The command, as the parser knows it. */
  CommandSpec spec() {
    return spec(
        "report",
        "Check files and folders and write the reports; exit 0 unless the run is incomplete.",
        "  backup-checker report --output out --format html estate");
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = output().folder().orElse(Path.of("backup-report"));
    TextOptions text = text();
    OutputPlan plan = OutputPlan.forReport(output().formats(), folder, text.paths());
    Delivered done = deliver(plan, text);
    for (ReportFile file : plan.files()) {
      console().out().print("report: " + VisibleText.of(file.path().toString()) + "\n");
    }
    return done.report().status() == Status.NON_COMPLIANT
        ? done.exitCode()
        : Math.max(done.exitCode(), done.report().verdict().exitCode());
  }
}
