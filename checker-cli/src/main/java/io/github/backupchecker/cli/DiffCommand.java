package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.CheckerAhead;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.source.AskedPaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Compares two estates and shows what differs alone. */
@Command(
    name = "diff",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Show what differs between two estates, such as declared and exported.",
    customSynopsis = "%nUsage: backup-checker diff [OPTION...] A B%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker diff estate exported               exit 1 where protection is weaker in B",
      "  backup-checker diff --fail-on note estate exported    exit 1 where anything differs"
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;
  private final CheckerAhead checker;

  @Parameters(index = "0", paramLabel = "A", description = "The estate as it should be, or was.")
  private String base = "";

  @Parameters(index = "1", paramLabel = "B", description = "The estate as it is.")
  private String present = "";

  private final InputOptions input = new InputOptions();
  private final SettingsOptions settings = new SettingsOptions();
  private final JudgementOptions judgement = new JudgementOptions();
  private final OutputOptions output = new OutputOptions();

  DiffCommand(Console console, CheckerAhead checker) {
    this.console = console;
    this.checker = checker;
  }

  /** The command, as the parser knows it. */
  CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(this)
        .addArgGroup(input.group())
        .addArgGroup(settings.group())
        .addArgGroup(judgement.group())
        .addArgGroup(output.group());
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> asked = List.of(present);
    Path other = InputOptions.found(base);
    TextOptions text = output.text(console, InputOptions.asked(asked), Optional.of(other));
    OutputPlan plan = OutputPlan.forCheck(output.formats(), output.folder(), text.paths());
    CheckRequest request =
        settings.of(input.request(asked)).with(judgement.overrides(checker.get().knowledge()));
    Delivery delivery = new Delivery(console, plan, text, output.isQuiet());
    Report report =
        new WatchedCheck(console, output.isQuiet(), checker.get())
            .report(request.since(Optional.of(named(other))));
    return Math.max(delivery.deliver(report), report.verdict().exitCode());
  }

  /** Both sides by names that tell them apart and say nothing of this machine. */
  private Base named(Path other) {
    Path own = InputOptions.found(present);
    AskedPaths both = AskedPaths.of(List.of(other, own));
    return new Base.Apart(new Base.Folder(other), both.label(other), both.label(own));
  }
}
