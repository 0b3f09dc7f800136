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

  private final Letters text;
  private final Set<String> ofBackup = new HashSet<>();

  /** The last places where a key may begin: more than there are in the longest one. */
  private final int[] begins = new int[Integer.highestOneBit(LONGEST) << 1];

  private int known = 1;

  /** Where the last collection or entry in braces begins. */
  private int entry;

  private PossibleKeys(String text) {
    this.text = new Letters(text);
  }

  /**
   * Whether a text may be a document of the language, by a key at its top or by two that only
   * backup has, or would be taken for one if it could not be read.
   */
  static boolean mayDeclare(String text) {
    return new PossibleKeys(text).mayDeclare();
  }

  private boolean mayDeclare() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
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
        return text.isBlank(at + 1);
      }
      case '*' -> {
        return mayBeKeyByAlias(at);
      }
      case '{', '[' -> beginEntry(at + 1);
      case '"', '\'', '\ufeff' -> begin(at + 1);
      default -> {
        if (text.isBlank(at) || isDashBeforeKey(at)) {
          begin(at + 1);
        }
      }
    }
    return false;
  }

  private boolean isDashBeforeKey(int at) {
    return text.at(at) == '-' && (at == 0 || text.isBlank(at - 1) || text.isSign(at - 1, "-{[,"));
  }

  private void beginEntry(int at) {
    entry = at;
    begin(at);
  }

  /** No key begins with white space or a quote: the place behind it counts. */
  private void begin(int at) {
    boolean isNew = begins[(known - 1) & (begins.length - 1)] != at - 1;
    if (isNew || !(text.isBlank(at - 1) || text.isQuote(at - 1))) {
      known++;
    }
    begins[(known - 1) & (begins.length - 1)] = at;
  }

  private boolean mayBeKeyByAlias(int star) {
    if (star > 0 && !text.isBlank(star - 1) && !text.isSign(star - 1, "{[,")) {
      return false;
    }
    int end = star + 1;
    while (!text.isBlank(end) && !text.isSign(end, "{[,]}")) {
      end++;
    }
    boolean endsInColon = text.at(end - 1) == ':';
    while (end < text.length() && text.isBlank(end)) {
      end++;
    }
    return endsInColon || text.isSign(end, ":,}");
  }

  private boolean mayEndKey(int sign, boolean isColon) {
    int end = sign;
    while (end > 0 && text.isBlank(end - 1)) {
      end--;
    }
    if (end == 0) {
      return isColon;
    }
    if (text.isBroken(end, sign) && (isColon || text.mayHaveComment(end))) {
      return true;
    }
    if (text.isQuote(end - 1)) {
      return text.isEscaped(end - 1) || mayBeOurs(end - 1);
    }
    boolean isFolded = !isColon && text.isBroken(Math.max(entry, end - LONGEST), end);
    return isFolded || text.endsComment(end) || mayBeOurs(end);
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
    if (ROOTS.mayBe(text.text(), start, end)) {
      return true;
    }
    if (OF_BACKUP.mayBe(text.text(), start, end)) {
      String key = text.text().substring(start, end);
      if (Recognition.isOfBackup(key)) {
        ofBackup.add(key);
      }
    }
    return ofBackup.size() > 1;
  }
}
