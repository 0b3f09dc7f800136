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
    int at = text.indicator(0);
    while (at < text.length()) {
      if (mayTell(at)) {
        return true;
      }
      at = text.indicator(at + 1);
    }
    return false;
  }

  private boolean mayTell(int at) {
    return switch (text.at(at)) {
      case ':' -> mayEndKey(at, true);
      case ',', '}' -> {
        boolean may = mayEndKey(at, false);
        entry = at + 1;
        yield may;
      }
      case '?' -> text.isBlank(at + 1);
      case '*' -> mayBeKeyByAlias(at);
      default -> {
        entry = at + 1;
        yield false;
      }
    };
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

  /** Looks back for where the key begins: in a word of ours one letter may be wrong, not two. */
  private boolean mayBeOurs(int end) {
    int from = Math.max(0, end - LONGEST);
    int wrong = 0;
    int before = end;
    while (before >= from && wrong < 2) {
      before = text.beforeWord(from, before);
      int start = before + 1;
      if (start < end && text.mayBeginKey(start) && isOurs(start, end)) {
        return true;
      }
      wrong += before >= from && text.isBeforeKey(before) ? 1 : 0;
    }
    return false;
  }

  private boolean isOurs(int start, int end) {
    if (ROOTS.mayBe(text, start, end)) {
      return true;
    }
    if (OF_BACKUP.mayBe(text, start, end)) {
      String key = text.text(start, end);
      if (Recognition.isOfBackup(key)) {
        ofBackup.add(key);
      }
    }
    return ofBackup.size() > 1;
  }
}
