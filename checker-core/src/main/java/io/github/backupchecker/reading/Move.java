package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.model.Identity;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That a module of a base may be one of today, at another place.
 *
 * @param to its number among the modules of today
 * @param now where that one stands
 * @param texts how many files are the same to the letter
 * @param names how many objects have the same name
 */
record Move(FormerModule from, int to, String now, long texts, long names)
    implements Comparable<Move> {
  private static final Comparator<Move> LIKELIEST_FIRST =
      Comparator.comparingLong(Move::texts)
          .thenComparingLong(Move::names)
          .reversed()
          .thenComparing(Move::now)
          .thenComparing(move -> move.from().label());

  /** A possible one; none where nothing has the same name. */
  static Optional<Move> of(FormerModule from, int to, Inputs now) {
    long names = alike(from.inputs(), now, one -> one.address().text());
    long texts = alike(from.inputs(), now, one -> one.location().file().text());
    return names == 0
        ? Optional.empty()
        : Optional.of(new Move(from, to, String.valueOf(now.paths().get(0)), texts, names));
  }

  private static long alike(Inputs some, Inputs others, Function<Identity, String> what) {
    Set<String> known = values(others, what);
    return values(some, what).stream().filter(known::contains).count();
  }

  private static Set<String> values(Inputs inputs, Function<Identity, String> what) {
    return inputs.declarations().stream()
        .flatMap(Declarations::identities)
        .map(what)
        .collect(Collectors.toSet());
  }

  @Override
  public int compareTo(Move other) {
    return LIKELIEST_FIRST.compare(this, other);
  }
}
