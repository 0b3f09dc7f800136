package io.github.backupchecker.render.text;

import io.github.backupchecker.finding.Related;
import io.github.backupchecker.render.Excerpt;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message with the places that it speaks of and what follows from it, as compilers print it.
 *
 * @param label such as {@code error[agent-too-old]}
 * @param colour of the label and the carets
 * @param place absent where no file is concerned
 * @param facts what stands below the places, such as {@code vendor} and {@code help}
 */
record TextBlock(
    String label,
    String colour,
    String message,
    @Nullable Location place,
    List<Related> related,
    List<Detail> facts) {

  /** A line below the places. */
  record Detail(String name, String text) {}

  TextBlock {
    related = List.copyOf(related);
    facts = List.copyOf(facts);
  }

  /**
   * Prints the block.
   *
   * @param shown source lines that stand above already, which are not repeated
   */
  void print(TextOptions options, Set<Related> shown, StringBuilder out) {
    Style style = options.style();
    out.append(style.paint(colour, label)).append(": ");
    out.append(style.paint(style.strong(), VisibleText.of(message))).append('\n');
    String margin = " ".repeat(gutter());
    if (place != null) {
      out.append(margin)
          .append(style.paint(style.frame(), " -->"))
          .append(' ')
          .append(options.at(place));
      out.append('\n');
      if (shown.add(new Related("", place))) {
        print(place, "^", "", colour, style, out);
      }
    }
    for (Related second : related) {
      if (!shown.add(second)) {
        continue;
      }
      out.append(margin).append(style.paint(style.frame(), "  :::")).append(' ');
      out.append(options.at(second.location())).append('\n');
      print(second.location(), "-", second.message(), style.frame(), style, out);
    }
    for (Detail fact : facts) {
      out.append(margin).append(style.paint(style.frame(), "  =")).append(' ');
      out.append(fact.name()).append(": ").append(VisibleText.of(fact.text())).append('\n');
    }
  }

  private void print(
      Location range, String line, String said, String paint, Style style, StringBuilder out) {
    String bar = style.paint(style.frame(), " ".repeat(gutter()) + "  |");
    Excerpt excerpt = Excerpt.of(range).orElse(null);
    if (excerpt == null) {
      if (!said.isEmpty()) {
        out.append(bar).append(' ').append(VisibleText.of(said)).append('\n');
      }
      return;
    }
    String number = Integer.toString(excerpt.line());
    String padding = " ".repeat(gutter() - number.length());
    out.append(bar).append('\n');
    out.append(style.paint(style.frame(), " " + padding + number + " |"));
    out.append((" " + excerpt.before() + excerpt.marked() + excerpt.after()).stripTrailing());
    out.append('\n').append(bar).append(' ').append(" ".repeat(excerpt.indent()));
    out.append(style.paint(paint, (line.repeat(excerpt.width()) + label(excerpt, said))));
    out.append('\n');
  }

  private static String label(Excerpt excerpt, String said) {
    String label = said.isEmpty() ? "" : " " + VisibleText.of(said);
    return excerpt.lastLine().map(last -> " up to line " + last).orElse("") + label;
  }

  /** The width of the widest line number. */
  private int gutter() {
    int width = place == null ? 1 : digits(place);
    for (Related second : related) {
      width = Math.max(width, digits(second.location()));
    }
    return width;
  }

  private static int digits(Location place) {
    return Integer.toString(place.start().line()).length();
  }
}
