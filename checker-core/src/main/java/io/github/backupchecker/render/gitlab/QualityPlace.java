package io.github.backupchecker.render.gitlab;

import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.Position;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Where an entry of the list is; the folder itself where no file of the repository is. */
record QualityPlace(Optional<Location> place, Function<SourceFile, String> paths) {
  private static final String HERE = ".";

  void write(JsonWriter json) throws IOException {
    Optional<Location> present = place.filter(one -> one.file().revision().isEmpty());
    json.member("path", present.map(Location::file).map(paths).orElse(HERE));
    json.object(
        "lines",
        lines -> {
          lines.member("begin", present.map(one -> one.start().line()).orElse(1).intValue());
          lines.member("end", present.map(QualityPlace::lastLine).orElse(1).intValue());
        });
  }

  /** A range that ends before the first character of a line does not reach into it. */
  private static int lastLine(Location place) {
    Position end = place.end();
    boolean isBeyond = end.column() == 1 && end.line() > place.start().line();
    return isBeyond ? end.line() - 1 : end.line();
  }
}
