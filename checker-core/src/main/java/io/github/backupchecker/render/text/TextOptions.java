package io.github.backupchecker.render.text;

import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a text report is printed.
 *
 * @param maxFindings how many findings, problems, changes and operations each are printed at most
 * @param verbose whether files passed over or read slowly and rules that never applied are named
 *     too
 * @param paths a file of a report as whoever reads the text can open it
 */
public record TextOptions(
    Style style, int maxFindings, boolean verbose, Function<SourceFile, String> paths) {

  /** For a file: no colours, and nothing left out. */
  public static final TextOptions COMPLETE = new TextOptions(Style.NONE, Integer.MAX_VALUE, true);

  /** With paths as they are in the report. */
  public TextOptions(Style style, int maxFindings, boolean verbose) {
    this(style, maxFindings, verbose, SourceFile::toString);
  }

  public TextOptions {
    if (maxFindings < 0) {
      throw new IllegalArgumentException("maxFindings counts from 0: " + maxFindings);
    }
  }

  /** The same with other words for files. */
  public TextOptions naming(Function<SourceFile, String> others) {
    return new TextOptions(style, maxFindings, verbose, others);
  }

  /** A place as {@code file:line:column}. */
  String at(Location place) {
    return VisibleText.of(
        paths.apply(place.file()) + ":" + place.start().line() + ":" + place.start().column());
  }

  <T> List<T> shown(List<T> items) {
    return items.subList(0, Math.min(items.size(), maxFindings));
  }

  /** How many are left out; empty where none is. */
  Optional<String> left(List<?> items, String noun) {
    int left = items.size() - shown(items).size();
    return left == 0
        ? Optional.empty()
        : Optional.of("... and " + left + " more " + noun + (left == 1 ? "" : "s") + "\n\n");
  }
}
