package io.github.backupchecker.knowledge;

import java.util.Optional;

/**
 * What works instead of a refused operation.
 *
 * @param console what a console that keeps points by policy offers
 * @param command the command line that does the same
 * @param pin what the command needs besides where hybrid security is on
 * @param effect what the command comes to, completing it to a sentence
 * @param neither what works on every stack
 */
public record Alternative(
    Optional<String> console,
    Optional<String> command,
    Optional<String> pin,
    Optional<String> effect,
    String neither) {

  /**
   * What works on a stack.
   *
   * @param byConsole whether its console certainly keeps points by policy
   * @param byCommand whether its command line certainly does
   * @param secured whether the vault asks for a security PIN
   */
  public String on(boolean byConsole, boolean byCommand, boolean secured) {
    Optional<String> offered = console.filter(c -> byConsole);
    Optional<String> typed =
        command
            .filter(c -> byCommand)
            .map(c -> c + pin.filter(p -> secured).map(p -> " " + p).orElse(""));
    if (offered.isPresent()) {
      return offered.orElseThrow() + typed.map(c -> ", or " + c).orElse("");
    }
    return typed.map(c -> c + effect.map(e -> " " + e).orElse("")).orElse(neither);
  }
}
