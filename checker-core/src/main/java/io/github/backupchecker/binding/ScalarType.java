package io.github.backupchecker.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a scalar value may be.
 *
 * @param expected what to write, completing "expected ..."
 * @param words the closed set of words, empty where any text of the right form will do
 * @param parser reads a value as typed; empty where it is not of this type
 */
public record ScalarType<T>(
    String expected, List<String> words, Function<String, Optional<T>> parser) {

  /** Any text that is not blank. */
  public static final ScalarType<String> TEXT =
      of("text", text -> text.isBlank() ? Optional.empty() : Optional.of(text));

  public ScalarType {
    words = List.copyOf(words);
  }

  public static <T> ScalarType<T> of(String expected, Function<String, Optional<T>> parser) {
    return new ScalarType<>(expected, List.of(), parser);
  }

  public Optional<T> parse(String text) {
    return parser.apply(text);
  }
}
