package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.manual.Manual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains what people have at hand: rules, problems, settings, codes, operations. */
@Command(
    name = "explain",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Explain a rule, problem, setting, vendor's code, operation, command, version, word or control.",
    customSynopsis = "%nUsage: backup-checker explain NAME...%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker explain retention-below-minimum waivers",
      "  backup-checker explain 0x29834 81001",
      "  backup-checker explain 'Remove-OBPolicy -DeleteBackup'",
      "  backup-checker explain 'DPM 2022 UR1' 2.0.9262.0 MUA",
      "  backup-checker explain cis-azure-storage CP-9"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String KINDS =
      "it takes a rule ('backup-checker rules' lists them), a problem, a setting, a code, an"
          + " operation, a command, a version, an abbreviation, a framework or a control of one";
  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      completionCandidates = Words.OfManual.class,
      description = "What to explain, in any case.")
  private List<String> names = new ArrayList<>();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Manual manual = new Manual(new KnowledgeFile().read());
    Optional<String> together =
        names.size() > 1 ? manual.page(String.join(" ", names)) : Optional.empty();
    if (together.isPresent()) {
      console.out().print(together.get());
      return ExitCode.DONE;
    }
    return each(manual);
  }

  private int each(Manual manual) {
    int exitCode = ExitCode.DONE;
    String separator = "";
    for (String name : names) {
      Optional<String> page = manual.page(name);
      if (page.isPresent()) {
        console.out().print(separator + page.get());
        separator = "\n";
      } else {
        exitCode = unknown(name, manual);
      }
    }
    return exitCode;
  }

  private int unknown(String name, Manual manual) {
    console.complain(manual.unknown(name, KINDS));
    return ExitCode.USAGE;
  }
}
