package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.CheckerAhead;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.text.TextOptions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands have in common that check files and folders and deliver the report. */
abstract class CheckingCommand implements Callable<Integer> {
  private final Console console;
  private final CheckerAhead checker;

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .description("Files and folders to check (default: the current folder).")
          .build();

  private final InputOptions input = new InputOptions();
  private final BaseOptions base = new BaseOptions();
  private final SettingsOptions settings = new SettingsOptions();
  private final JudgementOptions judgement = new JudgementOptions();
  private final OutputOptions output = new OutputOptions();

  CheckingCommand(Console console, CheckerAhead checker) {
    this.console = console;
    this.checker = checker;
  }

  /**
   * The command, as the parser knows it: annotations, which are read by reflection, would take
   * longer than the rest of parsing.
   */
  CommandSpec spec(String name, String header, String example) {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .name(name)
            .versionProvider(new Version())
            .addPositional(paths)
            .addArgGroup(input.group())
            .addArgGroup(base.group())
            .addArgGroup(settings.group())
            .addArgGroup(judgement.group())
            .addArgGroup(output.group())
            .addOption(
                OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help message and exit.")
                    .build())
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("Print version information and exit.")
                    .build());
    spec.usageMessage()
        .sortOptions(false)
        .header(header)
        .synopsisHeading("")
        .customSynopsis("%nUsage: backup-checker " + name + " [OPTION...] [PATH...]%n")
        .footerHeading("%nExamples:%n")
        .footer(example);
    return spec;
  }

  private List<String> paths() {
    return paths.getValue();
  }

  /**
   * A report that was delivered.
   *
   * @param exitCode whether everything could be written
   */
  record Delivered(Report report, int exitCode) {}

  Console console() {
    return console;
  }

  OutputOptions output() {
    return output;
  }

  TextOptions text() {
    return output.text(console, InputOptions.asked(paths()), base.folder());
  }

  /** Checks what was named; a wish that cannot be met is refused before anything is read. */
  Delivered deliver(OutputPlan plan, TextOptions text) throws IOException, InterruptedException {
    Delivery delivery = new Delivery(console, plan, text, output.isQuiet());
    CheckRequest request =
        settings
            .of(input.request(paths()))
            .since(base.base())
            .with(judgement.overrides(checker.get().knowledge()))
            .planningUpgrades(plan.showsUpgrades());
    Report report = new WatchedCheck(console, output.isQuiet(), checker.get()).report(request);
    return new Delivered(report, delivery.deliver(report));
  }
}
