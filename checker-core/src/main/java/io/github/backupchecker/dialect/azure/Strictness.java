package io.github.backupchecker.dialect.azure;

import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The way in which several resources that write the same setting are read as one: by the weakest,
 * since nobody can tell which of them is applied last.
 */
public final class Strictness {
  private Strictness() {}

  /** A known weak value, else an undetermined one, else the first known one, else absent. */
  public static <T> Declared<T> weakest(List<Declared<T>> all, Predicate<T> weak) {
    return first(all, d -> d.known().filter(weak).isPresent())
        .or(() -> first(all, Declared::isUndetermined))
        .or(() -> first(all, Declared::isKnown))
        .orElse(all.get(0));
  }

  private static <T> Optional<Declared<T>> first(
      List<Declared<T>> all, Predicate<Declared<T>> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
