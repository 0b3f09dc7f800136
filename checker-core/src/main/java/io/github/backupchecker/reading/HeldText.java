package io.github.backupchecker.reading;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Objects;
import java.util.stream.Stream;

/** The text that is kept for the report, counted in the order of the files' paths. */
final class HeldText {
  private final long most;
  private long held;

  HeldText(long most) {
    this.most = most;
  }

  /** Keeps what a look came to, or in its place a problem where that were too much. */
  Look keep(SourceFile file, Look look) {
    long length = length(look);
    if (length > most - held) {
      return Shortage.ofText(file, length, held, most);
    }
    held += length;
    return look;
  }

  /** How much text stays in memory for what was seen in a file. */
  static long length(Look look) {
    if (look instanceof RecognisedFile file) {
      return file.text().text().length();
    }
    if (look instanceof SettledFile file) {
      return file.text().text().length();
    }
    if (look instanceof Doubtful doubtful) {
      return length(doubtful.ours());
    }
    return texts((ReadFile) look).mapToInt(String::length).max().orElse(0);
  }

  private static Stream<String> texts(ReadFile reading) {
    return reading.problems().stream()
        .map(Problem::location)
        .filter(Objects::nonNull)
        .map(Location::file)
        .map(file -> file.text());
  }
}
