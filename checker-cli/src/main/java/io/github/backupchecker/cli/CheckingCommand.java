package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.text.TextOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Parameters;

/** What the commands have in common that check files and folders and deliver the report. */
abstract class CheckingCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to check (default: the current folder).")
  private List<String> paths = new ArrayList<>();

  @ArgGroup(validate = false, heading = "%nInput:%n")
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "%nComparison:%n")
  private BaseOptions base = new BaseOptions();

  @ArgGroup(validate = false, heading = "%nSettings:%n")
  private SettingsOptions settings = new SettingsOptions();

  @ArgGroup(validate = false, heading = "%nJudgement:%n")
  private JudgementOptions judgement = new JudgementOptions();

  @ArgGroup(validate = false, heading = "%nOutput:%n")
  private OutputOptions output = new OutputOptions();

  CheckingCommand(Console console) {
    this.console = console;
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
    return output.text(console, InputOptions.asked(paths), base.folder());
  }

  /** Checks what was named; a wish that cannot be met is refused before anything is read. */
  Delivered deliver(OutputPlan plan, TextOptions text) throws IOException {
    Delivery delivery = new Delivery(console, plan, text, output.isQuiet());
    Knowledge knowledge = new KnowledgeFile().read();
    CheckRequest request =
        settings
            .of(input.request(paths))
            .since(base.base())
            .with(judgement.overrides(knowledge))
            .planningUpgrades(plan.showsUpgrades());
    Report report = new WatchedCheck(console, output.isQuiet(), knowledge).report(request);
    return new Delivered(report, delivery.deliver(report));
  }
}
