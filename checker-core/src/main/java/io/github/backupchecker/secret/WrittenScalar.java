package io.github.backupchecker.secret;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a scalar is written in its file: which characters there make which character of its text.
 *
 * <p>Blanks are left out: folding and line breaks change them, and nobody needs to hide them. The
 * n-th other character of the text is the n-th unit of the file.
 *
 * @param units what makes one character each, in the order of the text
 */
record WrittenScalar(ScalarNode scalar, List<Unit> units) {
  private static final Pattern COLLECTION = Pattern.compile("(?s)[!{\\[].*|.*\\R.*");

  /** One character or one escape, in UTF-16 offsets from the start of what is written. */
  record Unit(int start, int end) {}

  private static WrittenScalar of(ScalarNode scalar) {
    String raw = scalar.location().text();
    List<Unit> units =
        raw.startsWith("\"")
            ? doubleQuoted(raw)
            : raw.startsWith("'") ? singleQuoted(raw) : plain(raw, content(raw));
    return new WrittenScalar(scalar, List.copyOf(units));
  }

  /** Every secret in the text of a scalar, with its place in the file. */
  static List<SecretPlace> places(ScalarNode scalar) {
    List<SecretPlace> inText = TextSecrets.in(scalar.text());
    if (inText.isEmpty()) {
      return List.of();
    }
    WrittenScalar written = of(scalar);
    int[] visible = visible(scalar.text());
    List<SecretPlace> inFile = new ArrayList<>();
    for (SecretPlace place : inText) {
      inFile.add(written.inFile(place, visible));
    }
    return inFile;
  }

  /**
   * Where in the file a part of the text stands, in code points; the whole value where that cannot
   * be told.
   *
   * @param visible how many characters that are no blanks stand before each one of the text
   */
  private SecretPlace inFile(SecretPlace inText, int[] visible) {
    Location location = scalar.location();
    int first = visible[inText.start()];
    int last = visible[inText.end()] - 1;
    if (visible[visible.length - 1] != units.size() || last < first) {
      return inText.at(start(scalar), location.endOffset());
    }
    return inText.at(offset(units.get(first).start()), offset(units.get(last).end()));
  }

  /** Whether it stands for a whole collection, which other tools replace. */
  static boolean isCollection(ScalarNode scalar) {
    return scalar.style() == ScalarNode.Style.TAGGED
        && COLLECTION.matcher(scalar.location().text()).matches();
  }

  /** Where what no comment can be stands; an empty place where a whole collection does. */
  static Location value(ScalarNode scalar) {
    Location location = scalar.location();
    int start = isCollection(scalar) ? location.endOffset() : start(scalar);
    return new Location(location.file(), start, location.endOffset());
  }

  /** Where the value of a scalar begins, after its quote or the header of a block. */
  static int start(ScalarNode scalar) {
    Location location = scalar.location();
    if (!mayBeHeaded(location)) {
      return location.startOffset();
    }
    String raw = location.text();
    return location.startOffset() + raw.codePointCount(0, content(raw));
  }

  /** Where the value of a scalar ends, before its quote. */
  static int end(ScalarNode scalar) {
    String raw = scalar.location().text();
    boolean quoted = raw.length() > 1 && (raw.startsWith("\"") || raw.startsWith("'"));
    return scalar.location().endOffset() - (quoted ? 1 : 0);
  }

  /** Whether a quote or the header of a block may stand before a value, as before few of them. */
  private static boolean mayBeHeaded(Location location) {
    int start = location.file().charOffset(location.startOffset());
    return location.startOffset() < location.endOffset()
        && "\"'|>".indexOf(location.file().text().charAt(start)) >= 0;
  }

  private static int content(String raw) {
    if (raw.startsWith("\"") || raw.startsWith("'")) {
      return 1;
    }
    boolean block = raw.startsWith("|") || raw.startsWith(">");
    int header = raw.indexOf('\n');
    return block && header >= 0 ? header + 1 : 0;
  }

  private int offset(int inRaw) {
    SourceFile file = scalar.location().file();
    return file.codePointOffset(file.charOffset(scalar.location().startOffset()) + inRaw);
  }

  private static int[] visible(String text) {
    int[] before = new int[text.length() + 1];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int next = at + Character.charCount(text.codePointAt(at));
      Arrays.fill(before, at, next, count);
      count += isBlank(text.codePointAt(at)) ? 0 : 1;
      at = next;
    }
    before[text.length()] = count;
    return before;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || c == 0x85 || c == 0xFEFF;
  }

  private static List<Unit> plain(String raw, int from) {
    List<Unit> units = new ArrayList<>();
    for (int i = from; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
      add(raw, i, i + Character.charCount(raw.codePointAt(i)), units);
    }
    return units;
  }

  private static List<Unit> singleQuoted(String raw) {
    List<Unit> units = new ArrayList<>();
    int i = 1;
    while (i < raw.length() - 1) {
      int length = raw.startsWith("''", i) ? 2 : Character.charCount(raw.codePointAt(i));
      add(raw, i, i + length, units);
      i += length;
    }
    return units;
  }

  private static List<Unit> doubleQuoted(String raw) {
    List<Unit> units = new ArrayList<>();
    int i = 1;
    while (i < raw.length() - 1) {
      int length = raw.charAt(i) == '\\' ? escape(raw, i) : Character.charCount(raw.codePointAt(i));
      if (raw.charAt(i) != '\\') {
        add(raw, i, i + length, units);
      } else if (!makesBlank(raw, i, length)) {
        units.add(new Unit(i, i + length));
      }
      i += length;
    }
    return units;
  }

  /** The length of an escape: a pair of surrogates in two escapes makes one character. */
  private static int escape(String raw, int at) {
    int length = 1 + digits(raw, at) + 1;
    boolean pair =
        raw.startsWith("\\u", at)
            && raw.startsWith("\\u", at + length)
            && Character.isHighSurrogate((char) code(raw, at, length))
            && Character.isLowSurrogate((char) code(raw, at + length, length));
    return Math.min(pair ? 2 * length : length, raw.length() - 1 - at);
  }

  private static int digits(String raw, int at) {
    return switch (raw.charAt(at + 1)) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private static boolean makesBlank(String raw, int at, int length) {
    return switch (raw.charAt(at + 1)) {
      case 'n', 't', 'r', 'f', 'v', ' ', '\t', '\n', '\r', 'N', 'L', 'P' -> true;
      case 'x', 'u', 'U' -> isBlank(code(raw, at, length));
      default -> false;
    };
  }

  private static int code(String raw, int at, int length) {
    try {
      return Integer.parseInt(raw.substring(at + 2, Math.min(raw.length(), at + length)), 16);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void add(String raw, int from, int to, List<Unit> units) {
    if (!isBlank(raw.codePointAt(from))) {
      units.add(new Unit(from, to));
    }
  }
}
