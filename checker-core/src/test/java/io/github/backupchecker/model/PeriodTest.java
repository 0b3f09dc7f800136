package io.github.backupchecker.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  private static final Location PLACE = Location.startOf(SourceFile.unread("a.yaml"));

  @ParameterizedTest
  @CsvSource({
    "7 days, 8 days, -1",
    "1 week, 7 days, 0",
    "4 weeks, 27 days, 1",
    "12 months, 1 year, 0",
    "13 months, 1 year, 1",
    "27 days, 1 month, -1",
    "32 days, 1 month, 1",
    "5 weeks, 1 month, 1"
  })
  void periodsOfDifferentUnitsAreCompared(String one, String other, int expected) {
    assertThat(period(one).comparedWith(period(other))).isEqualTo(OptionalInt.of(expected));
    assertThat(period(other).comparedWith(period(one))).isEqualTo(OptionalInt.of(-expected));
  }

  @ParameterizedTest
  @CsvSource({"28 days, 1 month", "30 days, 1 month", "31 days, 1 month", "365 days, 1 year"})
  void whatDependsOnTheCalendarIsNotTold(String one, String other) {
    assertThat(period(one).comparedWith(period(other))).isEmpty();
    assertThat(period(other).comparedWith(period(one))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1 week, 1, 1, 1 day, 1, 0, -1",
    "1 day, 2, 0, 1 day, 3, 0, -1",
    "1 week, 1, 7, 1 day, 1, 0, 0",
    "2 weeks, 1, 3, 1 week, 1, 1, 1",
    "2 weeks, 1, 1, 1 week, 1, 1, -1"
  })
  void schedulesAreComparedByHowOftenTheyRun(
      String every, int times, int weekdays, String other, int otherTimes, int days, int expected) {
    BackupSchedule one = schedule(every, times, weekdays);
    BackupSchedule two = schedule(other, otherTimes, days);

    assertThat(one.comparedWith(two)).isEqualTo(OptionalInt.of(expected));
    assertThat(two.comparedWith(one)).isEqualTo(OptionalInt.of(-expected));
  }

  @Test
  void aScheduleThatIsNotKnownIsNotCompared() {
    BackupSchedule open =
        new BackupSchedule(
            Declared.undetermined(PLACE), Declared.absent(PLACE), Declared.absent(PLACE));

    assertThat(open.comparedWith(schedule("1 day", 1, 0))).isEmpty();
    assertThat(schedule("1 day", 1, 0).comparedWith(open)).isEmpty();
  }

  private static Period period(String text) {
    return Period.parse(text).orElseThrow();
  }

  private static BackupSchedule schedule(String every, int times, int weekdays) {
    return new BackupSchedule(Declared.known(period(every), PLACE), list(times), list(weekdays));
  }

  private static Declared<List<Declared<String>>> list(int count) {
    return count == 0
        ? Declared.absent(PLACE)
        : Declared.known(Collections.nCopies(count, Declared.known("x", PLACE)), PLACE);
  }
}
