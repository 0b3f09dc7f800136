package io.github.backupchecker.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a command: it can only say what its commands are. */
@Command(
    name = "backup-checker",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Checks declared Azure hybrid-backup configurations before anyone applies them.",
    customSynopsis = "%nUsage: backup-checker COMMAND [OPTION...] [PATH...]",
    synopsisHeading = "",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker init                              a starter to fill in",
      "  backup-checker check                             this folder and those below it",
      "  backup-checker check --fail-on warning env/prod",
      "  backup-checker baseline                          from now on only new findings fail",
      "  backup-checker report --output reports           HTML, SARIF, JSON and JUnit",
      "  backup-checker diff estate exported              what differs: drift",
      "  backup-checker predict --product MARS --immutability locked",
      "  backup-checker explain 0x29834",
      "",
      "Exit codes: 0 compliant, 1 non-compliant, 2 incomplete or wrong usage, 3 internal error.",
      "More about a command: backup-checker COMMAND --help"
    })
final class BackupChecker implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new UsageException(
        "a command is missing: check, report, diff, predict, explain, rules, init,"
            + " baseline, schema or completion");
  }
}
