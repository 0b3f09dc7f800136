package io.github.backupchecker.model;

import java.util.Locale;
import java.util.Optional;
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

  /** Reads {@code <count> <unit>}, such as {@code 7 days}; empty for anything else. */
  public static Optional<Period> parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2).toUpperCase(Locale.ROOT) + "S";
    return Optional.of(new Period(Long.parseLong(matcher.group(1)), PeriodUnit.valueOf(unit)));
  }

  @Override
  public String toString() {
    return count + " " + unit.word(count);
  }
}
