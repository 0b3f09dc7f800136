package io.github.backupchecker.cli;

import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.render.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks files and folders and writes the reports; only an incomplete run fails. */
@Command(
    name = "report",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Check files and folders and write the reports; exit 0 unless the run is incomplete.",
    customSynopsis = "%nUsage: backup-checker report [OPTION...] [PATH...]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker report estate                        backup-report/backup-report.html and .json",
      "  backup-checker report --output out --format html estate"
    })
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to check (default: the current folder).")
  private List<String> paths = new ArrayList<>();

  @ArgGroup(validate = false, heading = "%nWhat is checked, and what fails the run:%n")
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "%nWhat is printed and written:%n")
  private OutputOptions output = new OutputOptions();

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputPlan plan =
        OutputPlan.forReport(output.formats(), output.folder().orElse(Path.of("backup-report")));
    Delivery delivery =
        new Delivery(
            console, plan, output.text(console, InputOptions.asked(paths)), output.isQuiet());
    Report report = new Checker(new KnowledgeFile().read()).check(input.request(paths));
    int exitCode = delivery.deliver(report);
    for (ReportFile file : plan.files()) {
      console.out().print("report: " + VisibleText.of(file.path().toString()) + "\n");
    }
    return report.status() == Status.NON_COMPLIANT
        ? exitCode
        : Math.max(exitCode, report.verdict().exitCode());
  }
}
