package io.github.backupchecker.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints the script by which a shell completes commands, options and their words. */
@Command(
    name = "completion",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Print a script with which bash and zsh complete what is typed.",
    description = "It completes the name backup-checker, a script on PATH or an alias.%n",
    customSynopsis = "%nUsage: backup-checker completion%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {"  # in .bashrc or .zshrc", "  source <(backup-checker completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine program = new Commands(console).all();
    String script = inLatinDigits(AutoComplete.bash(program.getCommandName(), program));
    // paths are taken as text, and the shell is to offer files where no word fits
    console.out().print(script.replaceAll(".*compopt \\+o default\\R", "").replace("\r\n", "\n"));
    return ExitCode.DONE;
  }

  /** The library numbers its variables by the language of the machine, and no shell reads that. */
  private static String inLatinDigits(String script) {
    return script
        .codePoints()
        .map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
