package io.github.backupchecker.dialect.language;

import java.util.HashSet;
import java.util.Set;

/**
 * The keys that a text may have, told without reading it: all that it has, and more.
 *
 * <p>A key begins after white space, a quote, a dash or the sign that begins a collection or an
 * entry, and ends at a colon, or in braces at a comma or a brace. Where a key may read other than
 * it stands there (an escape in it, an alias, a line or a comment between it and its colon), any
 * key is possible.
 */
final class PossibleKeys {
  private static final NearWords ROOTS = new NearWords(Recognition.ROOTS, Integer.MAX_VALUE);
  private static final NearWords OF_BACKUP =
      new NearWords(Recognition.OF_BACKUP, Recognition.SHORTEST_TYPO);
  private static final int LONGEST = Math.max(ROOTS.longest(), OF_BACKUP.longest());

  private final char[] text;
  private final Set<String> ofBackup = new HashSet<>();

  /** The last places where a key may begin: more than there are in the longest one. */
  private final int[] begins = new int[Integer.highestOneBit(LONGEST) << 1];

  private int known = 1;

  /** Where the last collection or entry in braces begins. */
  private int entry;

  private PossibleKeys(String text) {
    this.text = text.toCharArray();
  }

  /**
   * Whether a text may be a document of the language, by a key at its top or by two that only
   * backup has, or would be taken for one if it could not be read.
   */
  static boolean mayDeclare(String text) {
    return new PossibleKeys(text).mayDeclare();
  }

  private boolean mayDeclare() {
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (!isOfWord(c) && mayTell(i, c)) {
        return true;
      }
    }
    return false;
  }

  /** Most of what a text consists of. */
  private static boolean isOfWord(char c) {
    return c > 'Z' ? c >= 'a' && c <= 'z' : c >= 'A' || (c >= '0' && c <= '9');
  }

  private boolean mayTell(int at, char sign) {
    switch (sign) {
      case ':' -> {
        return mayEndKey(at, true);
      }
      case ',', '}' -> {
        boolean may = mayEndKey(at, false);
        beginEntry(at + 1);
        return may;
      }
      case '?' -> {
        return isBlank(at + 1);
      }
      case '*' -> {
        return mayBeKeyByAlias(at);
      }
      case '{', '[' -> beginEntry(at + 1);
      case '"', '\'', '-', '\ufeff' -> begin(at + 1);
      default -> {
        if (isBlank(at)) {
          begin(at + 1);
        }
      }
    }
    return false;
  }

  private void beginEntry(int at) {
    entry = at;
    begin(at);
  }

  /** No key begins with white space or a quote: the place behind it counts. */
  private void begin(int at) {
    boolean isNew = begins[(known - 1) & (begins.length - 1)] != at - 1;
    if (isNew || !(isBlank(at - 1) || isQuote(at - 1))) {
      known++;
    }
    begins[(known - 1) & (begins.length - 1)] = at;
  }

  private boolean mayBeKeyByAlias(int star) {
    int end = star + 1;
    while (!isBlank(end) && !isSign(end, ",}")) {
      end++;
    }
    boolean endsInColon = text[end - 1] == ':';
    while (end < text.length && isBlank(end)) {
      end++;
    }
    return endsInColon || isSign(end, ":,}");
  }

  private boolean mayEndKey(int sign, boolean isColon) {
    int end = sign;
    while (end > 0 && isBlank(end - 1)) {
      end--;
    }
    if (end == 0) {
      return isColon;
    }
    if (isBroken(end, sign) && (isColon || mayHaveComment(end))) {
      return true;
    }
    if (isQuote(end - 1)) {
      return isEscaped(end - 1) || mayBeOurs(end - 1);
    }
    boolean isFolded = !isColon && isBroken(Math.max(entry, end - LONGEST), end);
    return isFolded || isPair(end - 2, '*', '/') || mayBeOurs(end);
  }

  private boolean isBroken(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isBreak(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHaveComment(int endOfLine) {
    for (int at = endOfLine - 1; at >= 0 && !isBreak(at); at--) {
      if (text[at] == '#' || isPair(at, '/', '/')) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is quoted may read other than it stands there. */
  private boolean isEscaped(int close) {
    char quote = text[close];
    int at = close - 1;
    while (at >= 0 && text[at] != quote) {
      if (isBreak(at) || text[at] == '\\') {
        return true;
      }
      at--;
    }
    boolean isPart = at > 0 && (text[at - 1] == '\\' || text[at - 1] == quote);
    return isPart || (at + 1 < close && isQuote(at + 1));
  }

  private boolean mayBeOurs(int end) {
    for (int i = known - 1; i >= Math.max(0, known - begins.length); i--) {
      int start = begins[i & (begins.length - 1)];
      if (end - start > LONGEST) {
        return false;
      }
      if (start < end && isOurs(start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOurs(int start, int end) {
    if (ROOTS.mayBe(text, start, end)) {
      return true;
    }
    if (OF_BACKUP.mayBe(text, start, end)) {
      String key = new String(text, start, end - start);
      if (Recognition.isOfBackup(key)) {
        ofBackup.add(key);
      }
    }
    return ofBackup.size() > 1;
  }

  private boolean isPair(int at, char one, char other) {
    return at >= 0 && at + 1 < text.length && text[at] == one && text[at + 1] == other;
  }

  private boolean isQuote(int at) {
    return text[at] == '"' || text[at] == '\'';
  }

  private boolean isSign(int at, String signs) {
    return at < text.length && signs.indexOf(text[at]) >= 0;
  }

  /** Whether here is white space, or the end. */
  private boolean isBlank(int at) {
    return at >= text.length || text[at] <= ' ' || isBreak(at);
  }

  private boolean isBreak(int at) {
    return switch (text[at]) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
