package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.dialect.command.CommandReader;
import io.github.backupchecker.dialect.command.CommandReader.Answer;
import io.github.backupchecker.dialect.command.CommandReader.ReadCommand;
import io.github.backupchecker.dialect.command.Mistake;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code run:}, and puts what is wrong with the command where it stands in the file. */
final class RunReader {
  static final Key<Declared<String>> RUN =
      Key.of(
          "run",
          "What is done, as a command.",
          ScalarType.of(CommandReader.EXPECTED, Optional::of));
  private @Nullable CommandReader commands;

  Declared<ReadCommand> read(Fields fields) {
    Declared<String> line = fields.value(RUN);
    if (line.known().isEmpty()) {
      return line.withoutValue();
    }
    String text = line.known().get();
    Answer answer = commands().read(text);
    answer
        .mistake()
        .ifPresent(
            mistake ->
                fields
                    .problems()
                    .add(
                        ProblemKind.INVALID_VALUE,
                        place(line.location(), text, mistake),
                        mistake.message()));
    return answer
        .reading()
        .map(reading -> line.map(l -> reading))
        .orElseGet(
            () ->
                Declared.<ReadCommand>undetermined(line.location())
                    .usedAt(line.usedAt().orElse(null)));
  }

  /** Their table is read for the first command, since most files have none. */
  private synchronized CommandReader commands() {
    CommandReader reader = commands == null ? new CommandReader() : commands;
    commands = reader;
    return reader;
  }

  /** The part of the command, where the file has it once as it is; otherwise the whole command. */
  private static Location place(Location whole, String text, Mistake mistake) {
    String part = text.substring(mistake.start(), mistake.end());
    String written = whole.text();
    int at = written.indexOf(part);
    boolean unique = at >= 0 && !part.isBlank() && written.indexOf(part, at + 1) < 0;
    if (!unique || part.length() == text.length()) {
      return whole;
    }
    int start = whole.startOffset() + written.codePointCount(0, at);
    return new Location(whole.file(), start, start + part.codePointCount(0, part.length()));
  }
}
