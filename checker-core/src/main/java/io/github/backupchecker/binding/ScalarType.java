package io.github.backupchecker.binding;

import io.github.backupchecker.source.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a scalar value may be.
 *
 * @param expected what to write, completing "expected ..."
 * @param words the closed set of words, empty where any text of the right form will do
 * @param parser reads a value as typed; empty where it is not of this type
 * @param hint what was probably meant by a value that cannot be read: a clause that begins with a
 *     semicolon, or nothing
 * @param form makes the pattern of every text that the parser reads; empty where the parser alone
 *     can tell
 * @param examples texts that the parser reads
 */
public record ScalarType<T>(
    String expected,
    List<String> words,
    Function<String, Optional<T>> parser,
    Function<String, String> hint,
    Optional<Supplier<Pattern>> form,
    List<String> examples) {

  /** The pattern of whatever is written at all. */
  public static final Pattern WRITTEN = Pattern.compile("\\S[\\s\\S]*");

  /** Any text that is not blank. */
  public static final ScalarType<String> TEXT =
      of("text", text -> text.isBlank() ? Optional.<String>empty() : Optional.of(text))
          .matching(WRITTEN);

  public ScalarType {
    words = List.copyOf(words);
    examples = List.copyOf(examples);
  }

  public static <T> ScalarType<T> of(String expected, Function<String, Optional<T>> parser) {
    return new ScalarType<>(expected, List.of(), parser, text -> "", Optional.empty(), List.of());
  }

  /** One of a closed set of words; the nearest one is the hint. */
  public static <T> ScalarType<T> ofWords(
      String expected, List<String> words, Function<String, Optional<T>> parser) {
    return new ScalarType<>(
        expected,
        words,
        parser,
        text -> Suggestion.clause(text, words),
        Optional.empty(),
        List.of());
  }

  /** The same type with another hint. */
  public ScalarType<T> hinting(Function<String, String> other) {
    return new ScalarType<>(expected, words, parser, other, form, examples);
  }

  /**
   * The same type with the pattern that tells its texts, in the syntax that Java and JSON share.
   */
  public ScalarType<T> matching(Pattern whole) {
    return matching(() -> whole);
  }

  /** The same with a pattern that is made when it is asked for: a check asks for none. */
  public ScalarType<T> matching(Supplier<Pattern> whole) {
    return new ScalarType<>(expected, words, parser, hint, Optional.of(whole), examples);
  }

  /**
   * The pattern of every text that the parser reads, blanks around it aside; empty where the parser
   * alone can tell.
   */
  public Optional<Pattern> pattern() {
    return form.map(Supplier::get);
  }

  /** The same type with texts to copy. */
  public ScalarType<T> suchAs(List<String> texts) {
    return new ScalarType<>(expected, words, parser, hint, form, texts);
  }

  public Optional<T> parse(String text) {
    return parser.apply(text);
  }
}
