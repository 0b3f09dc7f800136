package io.github.backupchecker.cli;

import io.github.backupchecker.CheckerAhead;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import io.github.backupchecker.source.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands as the parser knows them.
 *
 * <p>A command that is asked for is made alone: the parser looks at every option of every command
 * that it is given, which takes longer than a check.
 *
 * @param checker that of the commands that check
 */
record Commands(Console console, CheckerAhead checker) {
  private static final int HELP_WIDTH = 100;
  private static final int OPTIONS_WIDTH = 28;
  private static final String PROGRAM = "backup-checker";

  /** The names of all of them, in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "check",
          "report",
          "diff",
          "baseline",
          "predict",
          "explain",
          "rules",
          "init",
          "schema",
          "completion");

  private static final Set<String> CHECKING = Set.of("check", "report", "diff", "baseline");

  /** Those that are looked at alone. */
  Commands(Console console) {
    this(console, new CheckerAhead());
  }

  /** The program with every command, for what is about all of them. */
  CommandLine all() {
    CommandLine program = new CommandLine(new BackupChecker());
    for (String name : NAMES) {
      program.addSubcommand(name, parser(name));
    }
    return configured(program);
  }

  /** Whether these arguments ask for a check, or for help with one. */
  static boolean check(String... arguments) {
    return arguments.length > 0 && CHECKING.contains(arguments[0]);
  }

  /** What these arguments need of it; they are told the same as by all. */
  CommandLine needed(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (NAMES.contains(first)) {
      CommandLine program = new CommandLine(CommandSpec.create().name(PROGRAM));
      return configured(program.addSubcommand(first, parser(first)));
    }
    boolean isVersion = arguments.length == 1 && first.equals("--version");
    return isVersion ? configured(new CommandLine(new BackupChecker())) : all();
  }

  private CommandLine parser(String name) {
    // a command is explained with its flags
    return new CommandLine(command(name))
        .setUnmatchedOptionsArePositionalParams(name.equals("explain"));
  }

  private Object command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(console, checker).spec();
      case "report" -> new ReportCommand(console, checker).spec();
      case "diff" -> new DiffCommand(console, checker).spec();
      case "baseline" -> new BaselineCommand(console, checker).spec();
      case "predict" -> new PredictCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "rules" -> new RulesCommand(console);
      case "init" -> new InitCommand(console);
      case "schema" -> new SchemaCommand(console);
      case "completion" -> new CompletionCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandLine configured(CommandLine line) {
    return line.setUsageHelpWidth(HELP_WIDTH)
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
        .registerConverter(Glob.class, new TypedGlob());
  }
}
