package io.github.backupchecker.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;

/**
 * Options that were given twice where one counts.
 *
 * <p>The parser begins a whole group anew at the second one, and every other option of the group
 * that was given before it would be lost without a word.
 */
record RepeatedOptions(ParseResult parsed) {

  /** Refuses them in the command that was asked for. */
  void refuse() {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    for (OptionSpec option : last.matchedOptions()) {
      if (!option.typeInfo().isMultiValue() && option.originalStringValues().size() > 1) {
        throw new OverwrittenOptionException(
            last.commandSpec().commandLine(),
            option,
            "option '" + option.longestName() + "' should be specified only once");
      }
    }
  }
}
