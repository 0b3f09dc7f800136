package io.github.backupchecker.cli;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import io.github.backupchecker.source.Glob;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program from its arguments to its exit code. */
final class CommandLineProgram {
  private static final int HELP_WIDTH = 100;
  private static final int OPTIONS_WIDTH = 28;
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
      return commandLine().execute(arguments);
    } catch (OutOfMemoryError e) {
      return outOfMemory();
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      return internalError(e);
    }
  }

  /** Every command with its options, before anything is parsed. */
  CommandLine commandLine() {
    CommandLine commands = new CommandLine(new BackupChecker());
    commands.addSubcommand(new CheckCommand(console));
    commands.addSubcommand(new ReportCommand(console));
    commands.addSubcommand(new DiffCommand(console));
    commands.addSubcommand(new BaselineCommand(console));
    commands.addSubcommand(new PredictCommand(console));
    CommandLine explain = new CommandLine(new ExplainCommand(console));
    // a command is explained with its flags
    explain.setUnmatchedOptionsArePositionalParams(true);
    commands.addSubcommand("explain", explain);
    commands.addSubcommand(new RulesCommand(console));
    commands.addSubcommand(new InitCommand(console));
    commands.addSubcommand(new SchemaCommand(console));
    commands.addSubcommand(new CompletionCommand(console));
    return commands
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpWidth(HELP_WIDTH)
        .setUsageHelpLongOptionsMaxWidth(OPTIONS_WIDTH)
        // an argument is what it says: no file named @x may bring options of its own
        .setExpandAtFiles(false)
        .setUnmatchedOptionsAllowedAsOptionParameters(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .registerConverter(FailOn.class, new ChoiceConverter<>(FailOn.values()))
        .registerConverter(
            UndeterminedPolicy.class, new ChoiceConverter<>(UndeterminedPolicy.values()))
        .registerConverter(
            ImmutabilityState.class, new ChoiceConverter<>(ImmutabilityState.values()))
        .registerConverter(SecurityState.class, new ChoiceConverter<>(SecurityState.values()))
        .registerConverter(ColorMode.class, new ChoiceConverter<>(ColorMode.values()))
        .registerConverter(ListFormat.class, new ChoiceConverter<>(ListFormat.values()))
        .registerConverter(SchemaKind.class, new ChoiceConverter<>(SchemaKind.values()))
        .registerConverter(FormatRequest.class, FormatRequest::parse)
        .registerConverter(Path.class, new TypedPath())
        .registerConverter(Glob.class, new TypedGlob())
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
            + " give Java more (java -Xmx4g -jar backup-checker.jar ...), or check fewer files at"
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
