package io.github.backupchecker.source;

/**
 * How many letters of a word are wrong, counted no further than anybody wants to know: most words
 * that are compared have nothing to do with each other.
 *
 * @param most more than this many are one too many, however many there are
 */
record EditDistance(String word, int most) {

  /** How many letters are wrong, or {@code most + 1}. */
  int to(String other) {
    if (Math.abs(word.length() - other.length()) > most) {
      return most + 1;
    }
    int begin = alikeAtBegin(other);
    int end = alikeAtEnd(other, begin);
    return between(
        word.substring(begin, word.length() - end), other.substring(begin, other.length() - end));
  }

  private int alikeAtBegin(String other) {
    int shorter = Math.min(word.length(), other.length());
    int alike = 0;
    while (alike < shorter && word.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return alike;
  }

  private int alikeAtEnd(String other, int begin) {
    int shorter = Math.min(word.length(), other.length()) - begin;
    int alike = 0;
    while (alike < shorter
        && word.charAt(word.length() - 1 - alike) == other.charAt(other.length() - 1 - alike)) {
      alike++;
    }
    return alike;
  }

  /** Row by row, in each the few columns from which the end can be reached with so few wrong. */
  private int between(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int first = Math.max(1, i - most);
      int diagonal = row[first - 1];
      row[first - 1] = first == 1 ? i : most + 1;
      int least = row[first - 1];
      for (int j = first; j <= Math.min(to.length(), i + most); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return Math.min(row[to.length()], most + 1);
  }
}
