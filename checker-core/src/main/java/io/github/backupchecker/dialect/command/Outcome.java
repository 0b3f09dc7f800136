package io.github.backupchecker.dialect.command;

import io.github.backupchecker.dialect.command.CommandReader.Reading;

/** What became of one command of a text. */
sealed interface Outcome {

  /** It changes protection, or may. */
  record Critical(Reading reading) implements Outcome {}

  /** It runs something that the text does not show. */
  record Unfollowed(Reading reading) implements Outcome {}

  /** PowerShell would refuse it. */
  record Wrong(Mistake mistake) implements Outcome {}

  /** It would change protection, and is only tried out. */
  record TriedOut(String name) implements Outcome {}

  /** It is known, and its parameters change nothing that is protected. */
  record Harmless(String name) implements Outcome {}
}
