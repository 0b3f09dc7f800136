package io.github.backupchecker.render;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Optional;

/**
 * The source line of a place, safe to print and cut to a readable length around the range.
 *
 * @param line counted from 1
 * @param marked the part of the range that stands on this line; empty where the range is
 * @param indent the terminal cells before the marked part
 * @param width the terminal cells of the marked part, at least one
 * @param lastLine the line on which the range ends, where that is another one
 */
public record Excerpt(
    int line,
    String before,
    String marked,
    String after,
    int indent,
    int width,
    Optional<Integer> lastLine) {
  private static final String CUT = "…";
  private static final int LONGEST = 140;
  private static final int CONTEXT = 60;

  /** Nothing where the file could not be read. */
  public static Optional<Excerpt> of(Location place) {
    SourceFile file = place.file();
    if (file.length() == 0) {
      return Optional.empty();
    }
    int column = place.start().column() - 1;
    boolean isFar = column > LONGEST - CONTEXT;
    int context = isFar ? CONTEXT : column;
    int from = Math.min(place.startOffset(), file.length()) - context;
    String line = firstLine(file.text(from, Math.min(file.length(), from + LONGEST + 1)));
    boolean isCut = line.codePointCount(0, line.length()) > LONGEST;
    String kept = isCut ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) : line;
    return Optional.of(between(place, VisibleText.ofSource(kept), context, isFar, isCut));
  }

  private static Excerpt between(
      Location place, VisibleText line, int context, boolean cutBefore, boolean cutAfter) {
    int from = Math.min(context, line.length());
    int first = place.start().line();
    int last = place.end().line();
    int length = place.endOffset() - place.startOffset();
    int to = last > first ? line.length() : Math.min(line.length(), from + length);
    return new Excerpt(
        first,
        (cutBefore ? CUT : "") + line.text(0, from),
        line.text(from, to),
        line.text(to, line.length()) + (cutAfter ? CUT : ""),
        (cutBefore ? 1 : 0) + line.cells(0, from),
        Math.max(1, line.cells(from, to)),
        last > first ? Optional.of(last) : Optional.empty());
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(0, end);
  }
}
