package io.github.backupchecker.render.json;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.settings.BaselinePlace;
import io.github.backupchecker.source.Sight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A baseline on disk: readers see the old one or the new one, never a part. */
public record BaselineFile(Path path) {
  private static final int FIRST_BYTES = 4096;
  private static final Pattern EARLIER =
      Pattern.compile("\\A\\{\\s*\"schemaVersion\":\\s*\\d+,\\s*\"findings\":");

  /** Why a baseline of this report must not be written here, completing "is not written: ". */
  public Optional<String> refusal(Report report) {
    if (!report.problems().isEmpty()) {
      return Optional.of(
          "the run is incomplete, and nobody knows what it would have found; resolve the problems"
              + " first");
    }
    if (Files.isSymbolicLink(path)) {
      return Optional.of("it is a link; name the file itself");
    }
    return isSomethingElse()
        ? Optional.of("another file stands there; name one of its own")
        : file().refusal(report);
  }

  /** Writes what the report found and may be let stand; missing folders are made. */
  public void write(Report report) throws IOException {
    file().write(report);
  }

  /** What it comes to where it was written, such as {@code 3 findings are known from now on}. */
  public static String known(Report report) {
    int known = BaselineRenderer.known(report).size();
    return known + (known == 1 ? " finding is" : " findings are") + " known from now on";
  }

  private ReportFile file() {
    return new ReportFile(path, new BaselineRenderer());
  }

  /** What is called as baselines are may be a broken one, which is to be replaced. */
  private boolean isSomethingElse() {
    return !Sight.isAbsent(path)
        && !(Sight.of(path).isFile() && (BaselinePlace.isUsual(path) || isEarlier()));
  }

  private boolean isEarlier() {
    try (InputStream in = Files.newInputStream(path)) {
      String start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
      return EARLIER.matcher(start).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }
}
