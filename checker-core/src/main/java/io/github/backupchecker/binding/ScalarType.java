package io.github.backupchecker.binding;

import io.github.backupchecker.source.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a scalar value may be.
 *
 * @param expected what to write, completing "expected ..."
 * @param words the closed set of words, empty where any text of the right form will do
 * @param parser reads a value as typed; empty where it is not of this type
 * @param hint what was probably meant by a value that cannot be read: a clause that begins with a
 *     semicolon, or nothing
 */
public record ScalarType<T>(
    String expected,
    List<String> words,
    Function<String, Optional<T>> parser,
    Function<String, String> hint) {

  /** Any text that is not blank. */
  public static final ScalarType<String> TEXT =
      of("text", text -> text.isBlank() ? Optional.empty() : Optional.of(text));

  public ScalarType {
    words = List.copyOf(words);
  }

  public static <T> ScalarType<T> of(String expected, Function<String, Optional<T>> parser) {
    return new ScalarType<>(expected, List.of(), parser, text -> "");
  }

  /** One of a closed set of words; the nearest one is the hint. */
  public static <T> ScalarType<T> ofWords(
      String expected, List<String> words, Function<String, Optional<T>> parser) {
    return new ScalarType<>(expected, words, parser, text -> Suggestion.clause(text, words));
  }

  /** The same type with another hint. */
  public ScalarType<T> hinting(Function<String, String> other) {
    return new ScalarType<>(expected, words, parser, other);
  }

  public Optional<T> parse(String text) {
    return parser.apply(text);
  }
}
