package io.github.backupchecker.reading;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What is to be done with each of many things.
 *
 * @param size how much text of it is in memory while it is worked on
 * @param work may be done beside that on others
 * @param withoutMemory what comes of it where the memory was not enough
 * @param taken what becomes of the result, asked in the order of the things
 */
public record Task<A, B>(
    ToLongFunction<A> size,
    Function<A, B> work,
    Function<A, B> withoutMemory,
    BiFunction<A, B, B> taken) {
  /** Work that takes little memory beside what is there already, and of which each is needed. */
  public static <A, B> Task<A, B> of(Function<A, B> work) {
    return new Task<>(one -> 0, work, work, (one, result) -> result);
  }

  /** Works on one thing while nothing else is worked on. */
  B alone(A one) {
    return taken.apply(one, worked(one));
  }

  private B worked(A one) {
    try {
      return work.apply(one);
    } catch (OutOfMemoryError e) {
      // What the work held is garbage by now: the others can go on.
      return withoutMemory.apply(one);
    }
  }
}
