package io.github.backupchecker.cli;

import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks files and folders, prints what is wrong and says so in the exit code. */
@Command(
    name = "check",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Check files and folders, print what is wrong, set the exit code.",
    customSynopsis = "%nUsage: backup-checker check [OPTION...] [PATH...]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker check --undetermined warn estate",
      "  backup-checker check --format json=report.json --format html=report.html estate"
    })
final class CheckCommand implements Callable<Integer> {
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

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Delivery delivery =
        new Delivery(
            console,
            OutputPlan.forCheck(output.formats(), output.folder()),
            output.text(console, InputOptions.asked(paths)),
            output.isQuiet());
    Report report = new Checker(new KnowledgeFile().read()).check(input.request(paths));
    return Math.max(delivery.deliver(report), report.verdict().exitCode());
  }
}
