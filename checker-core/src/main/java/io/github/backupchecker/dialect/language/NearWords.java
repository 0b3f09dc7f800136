package io.github.backupchecker.dialect.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Words, and what differs from them so little that it may be one of them misspelt: a look at both
 * ends tells most other words from them.
 */
final class NearWords {
  private final int shortestTypo;

  /** By the length of what is looked at: the words that it may be. */
  private final List<List<String>> byLength = new ArrayList<>();

  /**
   * @param shortestTypo the length from which on a word is known although it is misspelt
   */
  NearWords(Collection<String> words, int shortestTypo) {
    this.shortestTypo = shortestTypo;
    int longest = 1 + words.stream().mapToInt(String::length).max().orElse(0);
    for (int length = 0; length <= longest; length++) {
      int of = length;
      byLength.add(
          words.stream().filter(word -> Math.abs(word.length() - of) <= mistakes(word)).toList());
    }
  }

  /** How many there may be: a letter too many, too few or wrong, or two that are swapped. */
  private int mistakes(String word) {
    return word.length() < shortestTypo ? 0 : 1;
  }

  /** The length of the longest that may be one of them. */
  int longest() {
    return byLength.size() - 1;
  }

  /**
   * Whether a part of a text may be one of the words; of more than are, and never of fewer.
   *
   * @param end behind its last letter, of which there is one at least
   */
  boolean mayBe(String text, int start, int end) {
    if (end - start >= byLength.size()) {
      return false;
    }
    List<String> words = byLength.get(end - start);
    for (int i = 0; i < words.size(); i++) {
      if (isNear(words.get(i), text, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** A mistake leaves all letters but two, those before it and those after it. */
  private boolean isNear(String word, String text, int start, int end) {
    int shorter = Math.min(word.length(), end - start);
    int begin = 0;
    while (begin < shorter && word.charAt(begin) == text.charAt(start + begin)) {
      begin++;
    }
    int rest = 0;
    while (rest < shorter - begin
        && word.charAt(word.length() - 1 - rest) == text.charAt(end - 1 - rest)) {
      rest++;
    }
    return begin + rest >= Math.max(word.length(), end - start) - 2 * mistakes(word);
  }
}
