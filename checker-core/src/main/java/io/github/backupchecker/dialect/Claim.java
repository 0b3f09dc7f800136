package io.github.backupchecker.dialect;

import java.util.function.Function;

/**
 * A document that a dialect recognised, ready to be read once.
 *
 * @param reader what the document declares in its surroundings, with problems for what could not be
 *     understood
 */
public record Claim(
    Dialect dialect, Document document, Function<Surroundings, Declarations> reader) {

  public Declarations read(Surroundings surroundings) {
    return reader.apply(surroundings);
  }
}
