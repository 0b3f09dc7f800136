package io.github.backupchecker.model;

import java.util.List;
import java.util.Locale;

/**
 * A command line that someone intends to run, without the values of its parameters.
 *
 * @param name the cmdlet in its documented spelling
 * @param flags the parameters given, in their documented spelling, such as {@code -DeleteBackup}
 */
public record Command(String name, List<String> flags) {

  public Command {
    flags = List.copyOf(flags);
  }

  /** Whether a parameter was given, in any case. */
  public boolean has(String flag) {
    String wanted = flag.toLowerCase(Locale.ROOT);
    return flags.stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).equals(wanted));
  }
}
