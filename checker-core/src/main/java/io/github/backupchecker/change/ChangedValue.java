package io.github.backupchecker.change;

import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.function.Function;

/**
 * A value on one side of a change.
 *
 * @param text as people read it
 * @param declared its place; of an object that is there as a whole, the place of its name
 */
public record ChangedValue(String text, Declared<?> declared) {
  static final String NOTHING = "not declared";
  private static final int MOST = 80;

  static <T> ChangedValue of(Declared<T> declared, Function<T, String> words) {
    return new ChangedValue(
        declared
            .known()
            .map(words)
            .orElseGet(() -> declared.isAbsent() ? NOTHING : typed(declared.location())),
        declared);
  }

  private static String typed(Location place) {
    String text = place.text().strip();
    return text.length() > MOST ? text.substring(0, MOST) + "..." : text;
  }

  /** An object that is there as a whole. */
  static ChangedValue named(Identity identity) {
    return new ChangedValue("declared", Declared.known(identity.name(), identity.location()));
  }

  public Location location() {
    return declared.location();
  }

  public boolean isKnown() {
    return declared.isKnown();
  }
}
