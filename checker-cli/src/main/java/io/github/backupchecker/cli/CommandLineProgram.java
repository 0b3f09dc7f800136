package io.github.backupchecker.cli;

import io.github.backupchecker.CheckerAhead;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program from its arguments to its exit code. */
final class CommandLineProgram {
  private final Console console;

  CommandLineProgram(Console console) {
    this.console = console;
  }

  int run(String... arguments) {
    int exitCode = execute(arguments);
    if (console.out().checkError()) {
      console.complain("the standard output cannot be written");
      exitCode = Math.max(exitCode, ExitCode.USAGE);
    }
    console.err().flush();
    return exitCode;
  }

  private int execute(String... arguments) {
    try {
      CheckerAhead checker = new CheckerAhead();
      if (Commands.check(arguments)) {
        checker.begin();
      }
      return prepared(new Commands(console, checker).needed(arguments)).execute(arguments);
    } catch (OutOfMemoryError e) {
      return outOfMemory();
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      return internalError(e);
    }
  }

  /** The same by way of every command, which takes longer. */
  int inFull(String... arguments) {
    return prepared(new Commands(console).all()).execute(arguments);
  }

  private CommandLine prepared(CommandLine line) {
    return line.setOut(console.out())
        .setErr(console.err())
        .setExecutionStrategy(CommandLineProgram::carriedOut)
        .setParameterExceptionHandler((e, arguments) -> misparsed(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
  }

  private static int carriedOut(CommandLine.ParseResult parsed) {
    new RepeatedOptions(parsed).refuse();
    return new CommandLine.RunLast().execute(parsed);
  }

  private int misparsed(CommandLine.ParameterException error) {
    StringWriter suggestions = new StringWriter();
    UnmatchedArgumentException.printSuggestions(error, new PrintWriter(suggestions, true));
    int exitCode = usageError(String.valueOf(error.getMessage()), error.getCommandLine());
    suggestions.toString().lines().forEach(console::complain);
    return exitCode;
  }

  private int failed(Exception error, CommandLine command) {
    return error instanceof UsageException
        ? usageError(String.valueOf(error.getMessage()), command)
        : internalError(error);
  }

  private int usageError(String message, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    console.complain(message);
    console.err().print("Try '" + name + " --help'.\n");
    return ExitCode.USAGE;
  }

  /** Not a defect: what was asked for is larger than what Java was given. */
  private int outOfMemory() {
    console.complain(
        "there was not enough memory for this run, and nothing that it printed may be relied on:"
            + " give Java more (java -Xmx4g -jar backup-checker.jar ..., or"
            + " BACKUP_CHECKER_JAVA_OPTIONS=-Xmx4g backup-checker ...), or check fewer files at"
            + " once");
    return ExitCode.USAGE;
  }

  private int internalError(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String place =
        trace.length == 0 ? "" : " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    console.complain(
        "internal error: "
            + error.getClass().getSimpleName()
            + place
            + ". This is a defect of the checker, not of your files, and nothing that it printed"
            + " may be relied on. Please report it with this line, the command that you typed"
            + " and what 'backup-checker --version' prints.");
    return ExitCode.INTERNAL_ERROR;
  }
}
