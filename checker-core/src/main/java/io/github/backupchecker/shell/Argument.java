package io.github.backupchecker.shell;

import org.jspecify.annotations.Nullable;

/**
 * A parameter, or a value.
 *
 * @param name the parameter's name as typed, without its dash; null for a value
 * @param value the value, or what is bound to the parameter by a colon; null where there is none
 */
public record Argument(@Nullable String name, @Nullable Word value, int start, int end) {

  static Argument of(Word word) {
    return new Argument(null, word, word.start(), word.end());
  }

  /** The same argument with one more item in its list of values. */
  Argument with(Word item) {
    Word list = value == null ? item : value.with(item);
    return new Argument(name, list, start, item.end());
  }
}
