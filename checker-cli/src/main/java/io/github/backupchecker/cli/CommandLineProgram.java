package io.github.backupchecker.cli;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program from its arguments to its exit code. */
final class CommandLineProgram {
  private static final int HELP_WIDTH = 100;
  private final Console console;

  CommandLineProgram(Console console) {
    this.console = console;
  }

  int run(String... arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
      return internalError(e);
    }
  }

  private CommandLine commandLine() {
    CommandLine commands = new CommandLine(new BackupChecker());
    commands.addSubcommand(new CheckCommand(console));
    commands.addSubcommand(new ReportCommand(console));
    commands.addSubcommand(new PredictCommand(console));
    CommandLine explain = new CommandLine(new ExplainCommand(console));
    // a command is explained with its flags
    explain.setUnmatchedOptionsArePositionalParams(true);
    commands.addSubcommand("explain", explain);
    commands.addSubcommand(new RulesCommand(console));
    return commands
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(FailOn.class, new Choice<>(FailOn.values()))
        .registerConverter(UndeterminedPolicy.class, new Choice<>(UndeterminedPolicy.values()))
        .registerConverter(ImmutabilityState.class, new Choice<>(ImmutabilityState.values()))
        .registerConverter(SecurityState.class, new Choice<>(SecurityState.values()))
        .registerConverter(ColorMode.class, new Choice<>(ColorMode.values()))
        .registerConverter(ListFormat.class, new Choice<>(ListFormat.values()))
        .registerConverter(FormatRequest.class, FormatRequest::parse)
        .setParameterExceptionHandler((e, arguments) -> misparsed(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
  }

  private int misparsed(CommandLine.ParameterException error) {
    int exitCode = usageError(String.valueOf(error.getMessage()), error.getCommandLine());
    UnmatchedArgumentException.printSuggestions(error, console.err());
    return exitCode;
  }

  private int failed(Exception error, CommandLine command) {
    return error instanceof UsageException
        ? usageError(String.valueOf(error.getMessage()), command)
        : internalError(error);
  }

  private int usageError(String message, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    console.err().print("backup-checker: " + message + "\nTry '" + name + " --help'.\n");
    return ExitCode.USAGE;
  }

  private int internalError(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String place =
        trace.length == 0 ? "" : " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    console
        .err()
        .print(
            "backup-checker: internal error: "
                + error.getClass().getSimpleName()
                + place
                + ". This is a defect of the checker, not of your files, and nothing that it printed"
                + " may be relied on. Please report it with this line, the command that you typed"
                + " and what 'backup-checker --version' prints.\n");
    return ExitCode.INTERNAL_ERROR;
  }
}
