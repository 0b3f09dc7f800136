package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many there are of what, in words. */
final class HtmlCounts {
  private HtmlCounts() {}

  /** Such as {@code 24 errors, 1 warning}. */
  static String bySeverity(Collection<ReportedFinding> findings) {
    return each(
        findings,
        Severity.values(),
        ReportedFinding::severity,
        (count, severity) -> counted(count, severity.word()));
  }

  /** Such as {@code 1 Good, 2 Poor}; a value that nothing has is left out. */
  static <E, T> String by(
      Collection<E> items, T[] values, Function<E, T> value, Function<T, String> word) {
    return each(items, values, value, (count, one) -> count + " " + word.apply(one));
  }

  private static <E, T> String each(
      Collection<E> items, T[] values, Function<E, T> value, BiFunction<Long, T, String> words) {
    Map<T, Long> counts =
        items.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
    return Stream.of(values)
        .flatMap(one -> Stream.ofNullable(counts.get(one)).map(count -> words.apply(count, one)))
        .collect(Collectors.joining(", "));
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
