package io.github.backupchecker.scan;

/** Scans anchors, aliases and the tags that are written without escapes and handles. */
record PropertyScanner(TextCursor cursor) {
  private static final String ENDS_A_NAME = ":,[]{}/.*&";
  private static final String MAY_FOLLOW_IN_BRACKETS = ",]}";
  private static final String OF_A_TAG = "-_.:/";
  private static final String STANDARD = "tag:yaml.org,2002:";

  /** The anchor or the tag that begins here. */
  Properties property(boolean isFlow) throws Unfamiliar {
    int from = cursor.at();
    if (cursor.here() == '&') {
      String anchor = name(isFlow);
      return new Properties(from, cursor.at(), anchor, null);
    }
    String tag = tag();
    return new Properties(from, cursor.at(), null, tag);
  }

  /** The name behind the sign that stands here. */
  String name(boolean isFlow) throws Unfamiliar {
    int from = cursor.at() + 1;
    int end = from;
    while (!cursor.isBlank(end) && ENDS_A_NAME.indexOf(cursor.charAt(end)) < 0) {
      end++;
    }
    boolean isEnded =
        cursor.isBlank(end) || (isFlow && MAY_FOLLOW_IN_BRACKETS.indexOf(cursor.charAt(end)) >= 0);
    if (end == from || !isEnded) {
      throw new Unfamiliar(end);
    }
    cursor.moveTo(end);
    return cursor.between(from, end);
  }

  private String tag() throws Unfamiliar {
    int from = cursor.at() + 1;
    boolean isStandard = cursor.charAt(from) == '!';
    int start = isStandard ? from + 1 : from;
    int end = start;
    while (isOfTag(cursor.charAt(end))) {
      end++;
    }
    boolean isEmpty = end == start;
    if (!cursor.isBlank(end) || cursor.charAt(end) == '\t' || (isEmpty && isStandard)) {
      throw new Unfamiliar(end);
    }
    cursor.moveTo(end);
    return (isStandard ? STANDARD : "!") + cursor.between(start, end);
  }

  private static boolean isOfTag(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c != 0 && OF_A_TAG.indexOf(c) >= 0);
  }
}
