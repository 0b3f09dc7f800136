package io.github.backupchecker.dialect.command;

import io.github.backupchecker.dialect.command.CommandReader.ReadCommand;

/** What became of one command of a text. */
sealed interface CommandOutcome {

  /** It changes protection, or may. */
  record Critical(ReadCommand reading) implements CommandOutcome {}

  /** It runs something that the text does not show. */
  record Unfollowed(ReadCommand reading) implements CommandOutcome {}

  /** PowerShell would refuse it. */
  record Wrong(Mistake mistake) implements CommandOutcome {}

  /** It would change protection, and is only tried out. */
  record TriedOut(String name) implements CommandOutcome {}

  /** It is known, and its parameters change nothing that is protected. */
  record Harmless(String name) implements CommandOutcome {}
}
