package io.github.backupchecker.change;

import io.github.backupchecker.change.Change.Weight;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Declared;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An attribute of objects, as it is compared between two revisions.
 *
 * @param <O> the objects that have it
 * @param <T> its values
 * @param property its name in a report, stable over versions
 * @param weight what hangs on it
 * @param of the attribute of an object
 * @param words a value as people read it; two values that read alike are the same
 * @param impact what going from one known value to another does
 * @param loss what it does not to declare a known value any more; empty where nothing is to be told
 * @param lasting whether a value cannot be left again
 */
record Trait<O, T>(
    String property,
    Weight weight,
    Function<O, Declared<T>> of,
    Function<T, String> words,
    BiFunction<T, T, Impact> impact,
    Function<T, Optional<Impact>> loss,
    Predicate<T> lasting) {

  /** One on which no protection hangs by itself. */
  static <O, T> Trait<O, T> plain(
      String property, Function<O, Declared<T>> of, Function<T, String> words) {
    return new Trait<>(
        property,
        Weight.PLAIN,
        of,
        words,
        (before, after) -> Impact.OTHER,
        lost -> Optional.of(Impact.OTHER),
        never -> false);
  }

  static <O, T> Trait<O, T> guarding(
      String property,
      Function<O, Declared<T>> of,
      Function<T, String> words,
      BiFunction<T, T, Impact> impact) {
    return new Trait<>(
        property,
        Weight.GUARDS,
        of,
        words,
        impact,
        lost -> Optional.of(Impact.WEAKER),
        never -> false);
  }

  /** States of which each is stronger than those before it, and one that cannot be left. */
  static <O, E extends Enum<E>> Trait<O, E> state(
      String property, Function<O, Declared<E>> of, Function<E, String> words, E lasting) {
    return new Trait<>(
        property,
        Weight.STATE,
        of,
        words,
        (before, after) -> Impact.of(after.compareTo(before)),
        lost -> Optional.of(Impact.WEAKER),
        lasting::equals);
  }

  /** The same where more and less can be told, though no protection hangs on it by itself. */
  Trait<O, T> comparing(BiFunction<T, T, Impact> other) {
    return new Trait<>(property, weight, of, words, other, loss, lasting);
  }

  /** The same where not to declare it is no loss by itself, or not for every value. */
  Trait<O, T> losing(Function<T, Optional<Impact>> other) {
    return new Trait<>(property, weight, of, words, impact, other, lasting);
  }

  /**
   * What became of it; empty where nothing did, or nothing was known of it.
   *
   * @param owner the object in the present estate
   * @param isTold whether what the present side leaves out is a loss, and not merely something that
   *     its format does not tell
   */
  Optional<Change> between(O before, O after, Identity owner, boolean isTold) {
    Declared<T> was = of.apply(before);
    Declared<T> is = of.apply(after);
    if (was.equals(is)) {
      return Optional.empty();
    }
    ChangedValue former = ChangedValue.of(was, words);
    ChangedValue now = ChangedValue.of(is, words);
    return became(was, is, isTold)
        .filter(any -> !former.text().equals(now.text()))
        .map(
            what ->
                new Change(
                    owner.address(),
                    property,
                    was.known().filter(lasting).isPresent() ? Weight.LASTING : weight,
                    what,
                    Optional.of(former),
                    Optional.of(now)));
  }

  private Optional<Impact> became(Declared<T> was, Declared<T> is, boolean isTold) {
    boolean isSilent = is.isAbsent() || was.isAbsent();
    if (was.isUndetermined() || (isSilent && !isTold)) {
      return Optional.empty();
    }
    if (was.isAbsent()) {
      return Optional.of(weight != Weight.PLAIN && is.isKnown() ? Impact.STRONGER : Impact.OTHER);
    }
    T former = was.known().orElseThrow();
    if (is.isAbsent()) {
      return loss.apply(former);
    }
    return Optional.of(is.known().map(now -> impact.apply(former, now)).orElseGet(this::lostSight));
  }

  /** What is a placeholder now was known, and may be anything. */
  private Impact lostSight() {
    return weight == Weight.PLAIN ? Impact.UNKNOWN : Impact.WEAKER;
  }
}
