package io.github.backupchecker.cli;

import io.github.backupchecker.render.text.TextOptions;
import java.io.IOException;
import picocli.CommandLine.Command;

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
    footer = {"  backup-checker check --format json=report.json --format html=report.html estate"})
final class CheckCommand extends CheckingCommand {
  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    TextOptions text = text();
    Delivered done =
        deliver(OutputPlan.forCheck(output().formats(), output().folder(), text.paths()), text);
    return Math.max(done.exitCode(), done.report().verdict().exitCode());
  }
}
