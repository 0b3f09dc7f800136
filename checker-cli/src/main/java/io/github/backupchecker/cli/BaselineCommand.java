package io.github.backupchecker.cli;

import io.github.backupchecker.CheckerAhead;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.render.WriteFailure;
import io.github.backupchecker.render.json.BaselineFile;
import io.github.backupchecker.render.text.SummaryLine;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.settings.BaselinePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Writes today's findings down, so that only new ones fail. */
@Command(
    name = "baseline",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Write today's findings down, so that only new ones fail.",
    description = {
      "It replaces the nearest backup-checker-baseline.json, or makes one beside the settings,"
          + " else",
      "in the first folder. Problems and what cannot be waived are never in it.%n"
    },
    customSynopsis = "%nUsage: backup-checker baseline [OPTION...] [PATH...]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker baseline estate && git add estate/backup-checker-baseline.json",
      "  backup-checker baseline --baseline known.json estate"
    })
final class BaselineCommand implements Callable<Integer> {
  private final Console console;
  private final CheckerAhead checker;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to check (default: the current folder).")
  private List<String> paths = new ArrayList<>();

  private final InputOptions input = new InputOptions();
  private final SettingsOptions settings = new SettingsOptions();

  BaselineCommand(Console console, CheckerAhead checker) {
    this.console = console;
    this.checker = checker;
  }

  /** The command, as the parser knows it. */
  CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(this)
        .addArgGroup(input.group())
        .addArgGroup(settings.group());
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Path> asked = InputOptions.asked(paths);
    Report report =
        new WatchedCheck(console, false, checker.get())
            .report(settings.afresh(input.request(paths)));
    BaselineFile file =
        new BaselineFile(settings.baseline().orElseGet(() -> near(BaselinePlace.of(asked.get(0)))));
    Optional<String> refusal = file.refusal(report);
    if (refusal.isPresent()) {
      report
          .problems()
          .forEach(problem -> console.complain(SummaryLine.of(problem, TextOptions.COMPLETE)));
      return failed(file, refusal.orElseThrow());
    }
    return written(file, report);
  }

  private int written(BaselineFile file, Report report) {
    try {
      file.write(report);
    } catch (IOException e) {
      return failed(file, new WriteFailure(e).reason());
    }
    String done = "baseline: " + file.path() + ": " + BaselineFile.known(report);
    console.out().print(VisibleText.of(done) + "\n");
    return ExitCode.DONE;
  }

  /** As seen from where the user stands. */
  private static Path near(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private int failed(BaselineFile file, String why) {
    console.complain("the baseline '" + file.path() + "' is not written: " + why);
    return ExitCode.USAGE;
  }
}
