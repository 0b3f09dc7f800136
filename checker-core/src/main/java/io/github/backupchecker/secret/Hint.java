package io.github.backupchecker.secret;

/** What every text with a secret holds; most hold nothing of the kind. */
final class Hint {
  private static final String BETWEEN_LETTERS = "-_. ";

  private Hint() {}

  static boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at) {
    return switch (text.charAt(at)) {
      case '/' -> true;
      case '-', '\u2013', '\u2014', '\u2015' -> AnyCase.isAnyAt(text, at + 1, "se");
      case '=' -> text.startsWith("==", at);
      case '\\' -> AnyCase.isAnyAt(text, at + 1, "ux0");
      case '8' -> AnyCase.isAt(text, at, "8q~");
      case 'c', 'C' -> AnyCase.isAt(text, at, "cred");
      case 'k', 'K' -> AnyCase.isAt(text, at, "key");
      case 'p', 'P' ->
          AnyCase.isAt(text, at, "pass") || AnyCase.isAt(text, at, "pwd") || isPin(text, at);
      case 's', 'S' -> isS(text, at);
      case 't', 'T' -> AnyCase.isAt(text, at, "token");
      default -> false;
    };
  }

  private static boolean isS(String text, int at) {
    return AnyCase.isAnyAt(text, at + 1, "aite")
        && (AnyCase.isAt(text, at, "sas")
            || AnyCase.isAt(text, at, "sig=")
            || AnyCase.isAt(text, at, "secret")
            || AnyCase.isAt(text, at, "string")
            || AnyCase.isAt(text, at, "signature"));
  }

  /** Whether a PIN is spoken of, whatever stands between its letters. */
  private static boolean isPin(String text, int at) {
    int second = next(text, at);
    return AnyCase.isAt(text, second, "i") && AnyCase.isAt(text, next(text, second), "n");
  }

  private static int next(String text, int at) {
    return AnyCase.isAnyAt(text, at + 1, BETWEEN_LETTERS) ? at + 2 : at + 1;
  }
}
