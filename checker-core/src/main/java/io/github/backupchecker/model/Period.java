package io.github.backupchecker.model;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the vendor counts it: a count of one unit, never converted to another.
 *
 * @param count zero or more
 */
public record Period(long count, PeriodUnit unit) {
  /** What {@link #parse} reads, blanks around it aside. */
  public static final Pattern TEXT =
      Pattern.compile("(\\d{1,9})\\s*(day|week|month|year)s?", Pattern.CASE_INSENSITIVE);

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int LEAST_DAYS_OF_A_MONTH = 28;
  private static final int MOST_DAYS_OF_A_MONTH = 31;
  private static final int MONTHS_OF_A_YEAR = 12;

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

  /**
   * Whether it is shorter than another (below 0), as long (0) or longer (above 0); empty where that
   * depends on the calendar, as for 30 days and one month.
   */
  public OptionalInt comparedWith(Period other) {
    if (unit == other.unit) {
      return OptionalInt.of(Long.compare(count, other.count));
    }
    if (inMonths().isPresent() && other.inMonths().isPresent()) {
      return OptionalInt.of(Long.compare(inMonths().getAsLong(), other.inMonths().getAsLong()));
    }
    if (leastDays() == mostDays() && other.leastDays() == other.mostDays()) {
      return OptionalInt.of(Long.compare(leastDays(), other.leastDays()));
    }
    if (mostDays() < other.leastDays()) {
      return OptionalInt.of(-1);
    }
    return leastDays() > other.mostDays() ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private OptionalLong inMonths() {
    return switch (unit) {
      case MONTHS -> OptionalLong.of(count);
      case YEARS -> OptionalLong.of(count * MONTHS_OF_A_YEAR);
      case DAYS, WEEKS -> OptionalLong.empty();
    };
  }

  private long leastDays() {
    return inDays().orElseGet(() -> inMonths().getAsLong() * LEAST_DAYS_OF_A_MONTH);
  }

  private long mostDays() {
    return inDays().orElseGet(() -> inMonths().getAsLong() * MOST_DAYS_OF_A_MONTH);
  }

  @Override
  public String toString() {
    return count + " " + unit.word(count);
  }
}
