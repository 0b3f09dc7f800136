package io.github.backupchecker.source;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A declared attribute in one of three states: known, undetermined (a placeholder), or absent.
 *
 * @param value present only where the attribute is known
 * @param location the value, the placeholder, or, where it is absent, the owner's name
 * @param use where an anchored or merged value is used, if it stands elsewhere
 */
public record Declared<T>(
    State state, @Nullable T value, Location location, @Nullable Location use) {

  /** Whether an attribute was declared, and readably. */
  public enum State {
    KNOWN,
    UNDETERMINED,
    ABSENT
  }

  public static <T> Declared<T> known(T value, Location location) {
    return new Declared<>(State.KNOWN, value, location, null);
  }

  public static <T> Declared<T> undetermined(Location location) {
    return new Declared<>(State.UNDETERMINED, null, location, null);
  }

  /**
   * An attribute that nobody wrote.
   *
   * @param owner the place of the owner's name, where a finding about the absence is put
   */
  public static <T> Declared<T> absent(Location owner) {
    return new Declared<>(State.ABSENT, null, owner, null);
  }

  public boolean isKnown() {
    return state == State.KNOWN;
  }

  public boolean isUndetermined() {
    return state == State.UNDETERMINED;
  }

  public boolean isAbsent() {
    return state == State.ABSENT;
  }

  /** The value where it is known. */
  public Optional<T> known() {
    return Optional.ofNullable(value);
  }

  /** Where the value is used, when it stands in an anchor or a merged mapping. */
  public Optional<Location> usedAt() {
    return Optional.ofNullable(use);
  }

  public Declared<T> usedAt(@Nullable Location place) {
    return place == null ? this : new Declared<>(state, value, location, place);
  }

  /** The same state and place with a value derived from this one. */
  public <R> Declared<R> map(Function<? super T, ? extends R> function) {
    return value == null
        ? withoutValue()
        : new Declared<>(state, function.apply(value), location, use);
  }

  /** The same state and place for an attribute of another type; the value must not be known. */
  @SuppressWarnings("unchecked") // what has no value is of any type
  public <R> Declared<R> withoutValue() {
    if (value != null) {
      throw new IllegalStateException("the value is known");
    }
    return (Declared<R>) this;
  }

  /** Whether the value is known and equals the given one. */
  public boolean is(T expected) {
    return expected.equals(value);
  }
}
