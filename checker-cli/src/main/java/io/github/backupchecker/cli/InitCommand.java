package io.github.backupchecker.cli;

import io.github.backupchecker.render.NewFile;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.starter.ShellWord;
import io.github.backupchecker.starter.Starter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a commented starter that passes its own check. */
@Command(
    name = "init",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Write a commented starter that passes its own check.",
    description = {
      "It is two files, backup-checker.yaml with the settings and backup.yaml with a small estate.",
      "No file is ever replaced: where one of them is there already, nothing is written.%n"
    },
    customSynopsis = "%nUsage: backup-checker init [DIR]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker init src/main/backup     where the Maven plugin looks",
      "  backup-checker init && backup-checker check"
    })
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Where to write; made where it is missing (default: the current folder).")
  private Path folder = Path.of(".");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Starter starter = new Starter(folder);
    Optional<String> refusal = starter.write();
    if (refusal.isPresent()) {
      throw new UsageException(refusal.orElseThrow());
    }
    for (NewFile file : starter.files()) {
      console.out().print("wrote " + VisibleText.of(file.path().toString()) + "\n");
    }
    console.out().print("next: " + VisibleText.of("backup-checker check" + argument()) + "\n");
    return ExitCode.DONE;
  }

  /** The folder as a shell takes it; nothing where it is the usual one. */
  private String argument() {
    String typed = folder.toString();
    return typed.equals(".") ? "" : " " + new ShellWord(typed).quoted();
  }
}
