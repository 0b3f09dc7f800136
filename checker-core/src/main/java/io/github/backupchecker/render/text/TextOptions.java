package io.github.backupchecker.render.text;

import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.Location;
import java.util.function.UnaryOperator;

/**
 * How a text report is printed.
 *
 * @param maxFindings how many findings, problems and operations each are printed at most
 * @param verbose whether files passed over and rules that never applied are named too
 * @param paths a file's path in a report as whoever reads the text can open it
 */
public record TextOptions(
    Style style, int maxFindings, boolean verbose, UnaryOperator<String> paths) {

  /** For a file: no colours, and nothing left out. */
  public static final TextOptions COMPLETE = new TextOptions(Style.NONE, Integer.MAX_VALUE, true);

  /** With paths as they are in the report. */
  public TextOptions(Style style, int maxFindings, boolean verbose) {
    this(style, maxFindings, verbose, UnaryOperator.identity());
  }

  public TextOptions {
    if (maxFindings < 0) {
      throw new IllegalArgumentException("maxFindings counts from 0: " + maxFindings);
    }
  }

  /** A place as {@code file:line:column}. */
  String at(Location place) {
    return VisibleText.of(
        paths.apply(place.file().path())
            + ":"
            + place.start().line()
            + ":"
            + place.start().column());
  }
}
