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
  private final List<List<char[]>> byLength = new ArrayList<>();

  /** By the same length: the letters that begin or end one of these words. */
  private final long[] ends;

  /**
   * @param shortestTypo the length from which on a word is known although it is misspelt
   */
  NearWords(Collection<String> words, int shortestTypo) {
    this.shortestTypo = shortestTypo;
    int longest = 1 + words.stream().mapToInt(String::length).max().orElse(0);
    this.ends = new long[longest + 1];
    for (int length = 0; length <= longest; length++) {
      List<char[]> near = new ArrayList<>();
      for (String word : words) {
        if (Math.abs(word.length() - length) <= mistakes(word.length())) {
          near.add(word.toCharArray());
          ends[length] |= bit(word.charAt(0)) | bit(word.charAt(word.length() - 1));
        }
      }
      byLength.add(near);
    }
  }

  /** How many there may be: a letter too many, too few or wrong, or two that are swapped. */
  private int mistakes(int length) {
    return length < shortestTypo ? 0 : 1;
  }

  /** Letters that share a bit cost a longer look, and never a word. */
  private static long bit(char letter) {
    return 1L << (letter % Long.SIZE);
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
  boolean mayBe(Letters text, int start, int end) {
    int length = end - start;
    if (length >= ends.length
        || (ends[length] & (bit(text.at(start)) | bit(text.at(end - 1)))) == 0) {
      return false;
    }
    List<char[]> words = byLength.get(length);
    for (int i = 0; i < words.size(); i++) {
      if (isNear(words.get(i), text, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** A mistake leaves all letters but two, those before it and those after it. */
  private boolean isNear(char[] word, Letters text, int start, int end) {
    int shorter = Math.min(word.length, end - start);
    int begin = 0;
    while (begin < shorter && word[begin] == text.at(start + begin)) {
      begin++;
    }
    int rest = 0;
    while (rest < shorter - begin && word[word.length - 1 - rest] == text.at(end - 1 - rest)) {
      rest++;
    }
    return begin + rest >= Math.max(word.length, end - start) - 2 * mistakes(word.length);
  }
}
