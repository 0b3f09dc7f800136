package io.github.backupchecker.binding;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pattern of words that are read in any case.
 *
 * @param ignored the class of characters that make no difference within a word; empty where all do
 */
public record WordPattern(String ignored) {
  /** What has to be escaped in patterns; JSON's may escape nothing else. */
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  /** Any of several words. */
  public Pattern of(Collection<String> words) {
    return Pattern.compile(
        words.stream()
            .map(word -> word(word.toLowerCase(Locale.ROOT)))
            .distinct()
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE);
  }

  private String word(String word) {
    String skipped = ignored.isEmpty() ? "" : ignored + "*";
    return word.codePoints()
        .mapToObj(Character::toString)
        .filter(letter -> ignored.isEmpty() || !letter.matches(ignored))
        .map(WordPattern::literal)
        .collect(Collectors.joining(skipped, skipped, skipped));
  }

  private static String literal(String letter) {
    return SYNTAX.contains(letter) ? "\\" + letter : letter;
  }
}
