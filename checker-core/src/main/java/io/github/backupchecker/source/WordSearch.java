package io.github.backupchecker.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Looks for several words at once, whatever their case: most of a text is skipped, after the method
 * of Wu and Manber.
 */
public final class WordSearch {
  private static final int BITS = 7;
  private static final int LETTERS = 1 << BITS;

  private final List<String> words;
  private final int shortest;

  /**
   * For two letters that end a window over the text: how far it may move without missing a word.
   */
  private final int[] skips = new int[LETTERS * LETTERS];

  /**
   * @param words each of two letters or more
   */
  public WordSearch(Collection<String> words) {
    this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    this.shortest = this.words.stream().mapToInt(String::length).min().orElse(2);
    Arrays.fill(skips, shortest - 1);
    for (String word : this.words) {
      for (int end = 2; end <= shortest; end++) {
        int letters = index(word.charAt(end - 2), word.charAt(end - 1));
        skips[letters] = Math.min(skips[letters], shortest - end);
      }
    }
  }

  /** Whether any of the words stands in a text, be it in a longer word. */
  public boolean findsIn(String text) {
    int end = shortest;
    while (end <= text.length()) {
      int skip = skips[index(lower(text.charAt(end - 2)), lower(text.charAt(end - 1)))];
      if (skip == 0 && anyStandsAt(text, end - shortest)) {
        return true;
      }
      end += Math.max(1, skip);
    }
    return false;
  }

  private boolean anyStandsAt(String text, int start) {
    for (String word : words) {
      if (standsAt(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(String text, int start, String word) {
    if (text.length() - start < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char letter) {
    if (letter < LETTERS) {
      return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
    return Character.toLowerCase(letter);
  }

  /** Letters that are alike here cost a longer look, and never a word. */
  private static int index(char first, char second) {
    return ((first & (LETTERS - 1)) << BITS) | (second & (LETTERS - 1));
  }
}
