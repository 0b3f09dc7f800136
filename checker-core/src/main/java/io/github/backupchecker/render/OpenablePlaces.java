package io.github.backupchecker.render;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Optional;
import java.util.function.Function;

/**
 * Places as whoever reads the log of a pipeline can open them.
 *
 * @param paths a file of a report as it is opened from where the run stands
 */
public record OpenablePlaces(Function<SourceFile, String> paths) {

  /** The file of a place; empty where that lies in a base, which is not in the work tree. */
  public Optional<String> file(Location place) {
    return place.file().revision().isPresent()
        ? Optional.empty()
        : Optional.of(VisibleText.of(paths.apply(place.file())));
  }

  /** A place as {@code file:line:column}. */
  public String words(Location place) {
    String file = paths.apply(place.file());
    return VisibleText.of(file + ":" + place.start().line() + ":" + place.start().column());
  }
}
