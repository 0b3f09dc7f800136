package io.github.backupchecker.model;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the vendor counts it: a count of one unit, never converted to another.
 *
 * @param count zero or more
 */
public record Period(long count, PeriodUnit unit) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,9})\\s*(day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
  private static final int DAYS_OF_A_WEEK = 7;

  /** Reads {@code <count> <unit>}, such as {@code 7 days}; empty for anything else. */
  public static Optional<Period> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2).toUpperCase(Locale.ROOT) + "S";
    return Optional.of(new Period(Long.parseLong(matcher.group(1)), PeriodUnit.valueOf(unit)));
  }

  /** The length in days, where the unit has a fixed number of them; empty for months and years. */
  public OptionalLong inDays() {
    return switch (unit) {
      case DAYS -> OptionalLong.of(count);
      case WEEKS -> OptionalLong.of(count * DAYS_OF_A_WEEK);
      case MONTHS, YEARS -> OptionalLong.empty();
    };
  }

  @Override
  public String toString() {
    return count + " " + unit.word(count);
  }
}
