package io.github.backupchecker.reading;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.List;
import java.util.Locale;

/** What becomes of a file that there is no room for. */
final class Shortage {
  private Shortage() {}

  /** A file that the memory of this machine, or of this Java, was not enough for. */
  static ReadFile ofMemory(String path) {
    return exceeded(
        path,
        "there was not enough memory to read '"
            + path
            + "': give Java more, such as -Xmx4g, or split the file");
  }

  /** A file that is one too many. */
  static ReadFile ofText(String path, long length, long held, long most) {
    return exceeded(
        path,
        String.format(
            Locale.ROOT,
            "'%s' was not read: with its %,d characters the files before it, %,d so far, come to"
                + " more than %,d in one run. Check fewer files at once, or allow more with"
                + " --max-file-size (Maven: checker.maxFileSize) and more memory",
            path,
            length,
            held,
            most));
  }

  private static ReadFile exceeded(String path, String message) {
    Location place = Location.startOf(SourceFile.unread(path));
    return ReadFile.failed(path, List.of(Problem.at(ProblemKind.LIMIT_EXCEEDED, place, message)));
  }
}
