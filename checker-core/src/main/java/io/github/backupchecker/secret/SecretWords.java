package io.github.backupchecker.secret;

/**
 * A quick look for the words of a text to which something may be given.
 *
 * <p>It takes a word by its stem, and so takes more of them than there are: it misses none.
 */
final class SecretWords {
  private static final int SHORTEST = 3;

  private SecretWords() {}

  /** Whether anything stands in a text that may give a value to a word for a secret. */
  static boolean mayBeGiven(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isAt(text, at)) {
        return givesFrom(text, at + SHORTEST);
      }
    }
    return false;
  }

  private static boolean givesFrom(String text, int from) {
    return text.indexOf(':', from) >= 0
        || text.indexOf(' ', from) >= 0
        || text.indexOf('=', from) >= 0
        || text.indexOf('\t', from) >= 0;
  }

  private static boolean isAt(String text, int at) {
    return switch (text.charAt(at)) {
      case 'c', 'C' -> AnyCase.isAt(text, at, "cred");
      case 'k', 'K' -> AnyCase.isAt(text, at, "key") && isOfOwner(text, at);
      case 'p', 'P' ->
          AnyCase.isAt(text, at, "pass")
              || AnyCase.isAt(text, at, "pin")
              || AnyCase.isAt(text, at, "pwd");
      case 's', 'S' ->
          AnyCase.isAt(text, at, "sas")
              || AnyCase.isAt(text, at, "secret")
              || AnyCase.isAt(text, at, "string")
              || AnyCase.isAt(text, at, "signature");
      case 't', 'T' -> AnyCase.isAt(text, at, "token");
      default -> false;
    };
  }

  /** Whether a key may be that of an account, an API or the like, by the last letter of these. */
  private static boolean isOfOwner(String text, int at) {
    int last = AnyCase.isAnyAt(text, at - 1, "-_. ") ? at - 2 : at - 1;
    return AnyCase.isAnyAt(text, last, "teisd");
  }
}
