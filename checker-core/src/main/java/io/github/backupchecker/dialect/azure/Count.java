package io.github.backupchecker.dialect.azure;

import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.source.Declared;
import java.util.Optional;
import java.util.stream.Stream;

/** Whole numbers and periods of a document. */
public final class Count {
  private Count() {}

  /** A whole number of at most nine digits; anything else is a problem. */
  public static Declared<Long> read(ResourceValue value) {
    Declared<String> text = value.string();
    Optional<String> wrong = text.known().filter(t -> !t.strip().matches("\\d{1,9}"));
    if (wrong.isPresent()) {
      return value.invalid(
          "'%s' is not a count: write a whole number, such as 30.".formatted(wrong.get()));
    }
    return text.map(t -> Long.parseLong(t.strip()));
  }

  public static Declared<Period> days(ResourceValue value) {
    return read(value).map(count -> new Period(count, PeriodUnit.DAYS));
  }

  /**
   * A {@code retentionDuration}; undetermined where its count or its unit is, or where it lacks
   * one.
   */
  public static Declared<Period> duration(ResourceValue value) {
    Declared<Long> count = read(value.get("count"));
    Declared<PeriodUnit> unit = Choice.UNIT.read(value.get("durationType"));
    if (count.isKnown() && unit.isKnown()) {
      PeriodUnit known = unit.known().orElseThrow();
      return count.map(number -> new Period(number, known));
    }
    return Stream.of(count, unit)
        .filter(Declared::isUndetermined)
        .findFirst()
        .map(open -> Declared.<Period>undetermined(open.location()).usedAt(open.use()))
        .orElseGet(() -> Declared.undetermined(value.place()));
  }
}
