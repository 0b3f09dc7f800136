package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.knowledge.Range;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The scalar types of a backup schedule.
 *
 * @param weeks how many weeks may lie between two backups
 */
record ScheduleTypes(Range weeks) {
  private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern WEEKS = Pattern.compile("(\\d{1,3})\\s+weeks");

  /** A time of day from 00:00 to 23:59, as typed. */
  static final ScalarType<String> TIME_OF_DAY =
      ScalarType.of(
              "a time of day such as 21:00",
              text -> Optional.of(text.strip()).filter(t -> TIME.matcher(t).matches()))
          .matching(TIME)
          .suchAs(List.of("21:00"));

  /** The English name of a day of the week, in lower case. */
  static final ScalarType<String> WEEKDAY = Types.choice(weekdays());

  /** One day, one week, or a number of weeks that the service offers. */
  ScalarType<Period> every() {
    return ScalarType.of("day, week, or '2 weeks' to '" + weeks.to() + " weeks'", this::every)
        .matching(this::everyPattern)
        .suchAs(List.of("day", "week", weeks.to() + " weeks"));
  }

  /** A count may begin with zeros. */
  private Pattern everyPattern() {
    String counts =
        LongStream.rangeClosed(2, weeks.to())
            .mapToObj(count -> "0{0,%s}%s".formatted(3 - Long.toString(count).length(), count))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "day|daily|week|weekly|(?:" + counts + ")\\s+weeks", Pattern.CASE_INSENSITIVE);
  }

  private Optional<Period> every(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "day", "daily" -> Optional.of(new Period(1, PeriodUnit.DAYS));
      case "week", "weekly" -> Optional.of(new Period(1, PeriodUnit.WEEKS));
      default -> everyWeeks(word);
    };
  }

  private Optional<Period> everyWeeks(String word) {
    Matcher matcher = WEEKS.matcher(word);
    return matcher.matches()
        ? Optional.of(new Period(Long.parseLong(matcher.group(1)), PeriodUnit.WEEKS))
            .filter(period -> period.count() > 1 && weeks.includes(period.count()))
        : Optional.empty();
  }

  private static Map<String, String> weekdays() {
    Map<String, String> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, name);
    }
    return days;
  }
}
