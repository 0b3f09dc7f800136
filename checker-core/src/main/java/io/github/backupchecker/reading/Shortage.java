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
  static ReadFile ofMemory(SourceFile file) {
    return exceeded(
        file,
        "there was not enough memory to read '"
            + file.path()
            + "': give Java more, such as -Xmx4g, or split the file");
  }

  /** A file that is one too many. */
  static ReadFile ofText(SourceFile file, long length, long held, long most) {
    return exceeded(
        file,
        String.format(
            Locale.ROOT,
            "'%s' was not read: with its %,d characters the files before it, %,d so far, come to"
                + " more than %,d in one run. Check fewer files at once, or allow more with"
                + " --max-file-size (Maven: checker.maxFileSize) and more memory",
            file.path(),
            length,
            held,
            most));
  }

  private static ReadFile exceeded(SourceFile file, String message) {
    Location place = Location.startOf(file);
    return ReadFile.failed(
        file.path(), List.of(Problem.at(ProblemKind.LIMIT_EXCEEDED, place, message)));
  }
}
