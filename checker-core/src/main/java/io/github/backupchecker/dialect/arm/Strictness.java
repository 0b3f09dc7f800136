package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The way in which several resources that write the same setting are read as one: by the weakest,
 * since nobody can tell which of them is applied last.
 */
final class Strictness {
  private Strictness() {}

  /** A known weak value, else an undetermined one, else the first known one, else absent. */
  static <T> Declared<T> weakest(List<Declared<T>> all, Predicate<T> weak) {
    return first(all, d -> d.known().filter(weak).isPresent())
        .or(() -> first(all, Declared::isUndetermined))
        .or(() -> first(all, Declared::isKnown))
        .orElse(all.get(0));
  }

  /** What a resource adds to another that may not be deployed is undetermined. */
  static <T> Declared<T> reliedOn(Declared<T> setting, Deployment deployment) {
    return deployment == Deployment.UNCERTAIN && setting.isKnown()
        ? Declared.undetermined(setting.location())
        : setting;
  }

  private static <T> Optional<Declared<T>> first(
      List<Declared<T>> all, Predicate<Declared<T>> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
