package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;

/**
 * The Resource Guard behind multi-user authorization.
 *
 * @param guard absent where it is declared that there is none
 * @param subscription where the guard lives
 * @param excludes critical operations that it does not guard
 */
public record ResourceGuard(
    Declared<String> guard,
    Declared<String> subscription,
    Declared<List<Declared<String>>> excludes) {

  /** That there is none. */
  public static ResourceGuard none(Location place) {
    return new ResourceGuard(
        Declared.absent(place), Declared.absent(place), Declared.absent(place));
  }

  /** Whether there is none; one of which only the name is missing may be there. */
  public boolean isNone() {
    return guard.isAbsent() && subscription.isAbsent() && excludes.isAbsent();
  }
}
