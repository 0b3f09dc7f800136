package io.github.backupchecker.source;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A declared attribute in one of three states: known, undetermined (a placeholder), or absent.
 *
 * <p>An estate has more of these than of anything else, so that its place is held without an object
 * of its own, and its state is what stands where a value would.
 */
public final class Declared<T> {
  /** What stands in the place of a value. */
  private enum Without {
    UNDETERMINED,
    ABSENT
  }

  private final Object held;
  private final SourceFile file;
  private final int startOffset;
  private final int endOffset;
  private final @Nullable Location use;

  private Declared(Object held, Location location, @Nullable Location use) {
    this.held = held;
    this.file = location.file();
    this.startOffset = location.startOffset();
    this.endOffset = location.endOffset();
    this.use = use;
  }

  public static <T> Declared<T> known(T value, Location location) {
    return new Declared<>(value, location, null);
  }

  public static <T> Declared<T> undetermined(Location location) {
    return new Declared<>(Without.UNDETERMINED, location, null);
  }

  /**
   * An attribute that nobody wrote.
   *
   * @param owner the place of the owner's name, where a finding about the absence is put
   */
  public static <T> Declared<T> absent(Location owner) {
    return new Declared<>(Without.ABSENT, owner, null);
  }

  public boolean isKnown() {
    return !(held instanceof Without);
  }

  public boolean isUndetermined() {
    return held == Without.UNDETERMINED;
  }

  public boolean isAbsent() {
    return held == Without.ABSENT;
  }

  /** The value; null unless it is known. */
  @SuppressWarnings("unchecked") // a value is all that can be held beside the two states
  public @Nullable T value() {
    return held instanceof Without ? null : (T) held;
  }

  /** The value where it is known. */
  public Optional<T> known() {
    return Optional.ofNullable(value());
  }

  /** The place of the value, of the placeholder, or, where it is absent, of the owner's name. */
  public Location location() {
    return new Location(file, startOffset, endOffset);
  }

  /** Where an anchored or merged value is used, if it stands elsewhere. */
  public @Nullable Location use() {
    return use;
  }

  /** Where the value is used, when it stands in an anchor or a merged mapping. */
  public Optional<Location> usedAt() {
    return Optional.ofNullable(use);
  }

  public Declared<T> usedAt(@Nullable Location place) {
    return place == null ? this : new Declared<>(held, location(), place);
  }

  /** The same state and place with a value derived from this one. */
  public <R> Declared<R> map(Function<? super T, ? extends R> function) {
    T value = value();
    return value == null ? withoutValue() : new Declared<>(function.apply(value), location(), use);
  }

  /** The same state and place for an attribute of another type; the value must not be known. */
  @SuppressWarnings("unchecked") // what has no value is of any type
  public <R> Declared<R> withoutValue() {
    if (isKnown()) {
      throw new IllegalStateException("the value is known");
    }
    return (Declared<R>) this;
  }

  /** Whether the value is known and equals the given one. */
  public boolean is(T expected) {
    return expected.equals(held);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Declared<?> declared
        && startOffset == declared.startOffset
        && endOffset == declared.endOffset
        && held.equals(declared.held)
        && file.equals(declared.file)
        && Objects.equals(use, declared.use);
  }

  @Override
  public int hashCode() {
    return 31 * held.hashCode() + location().hashCode();
  }

  @Override
  public String toString() {
    return held + " at " + location();
  }
}
