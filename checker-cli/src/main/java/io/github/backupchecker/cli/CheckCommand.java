package io.github.backupchecker.cli;

import io.github.backupchecker.CheckerAhead;
import io.github.backupchecker.render.text.TextOptions;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** Checks files and folders, prints what is wrong and says so in the exit code. */
final class CheckCommand extends CheckingCommand {
  CheckCommand(Console console, CheckerAhead checker) {
    super(console, checker);
  }

  /** The command, as the parser knows it. */
  CommandSpec spec() {
    return spec(
        "check",
        "Check files and folders, print what is wrong, set the exit code.",
        "  backup-checker check --format json=report.json --format html=report.html estate");
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    TextOptions text = text();
    Delivered done =
        deliver(OutputPlan.forCheck(output().formats(), output().folder(), text.paths()), text);
    return Math.max(done.exitCode(), done.report().verdict().exitCode());
  }
}
