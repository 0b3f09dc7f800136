package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings counted in words, such as {@code 24 errors, 1 warning}. */
final class HtmlCounts {
  private HtmlCounts() {}

  static String bySeverity(Collection<ReportedFinding> findings) {
    return Stream.of(Severity.values())
        .map(severity -> part(severity, findings))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String part(Severity severity, Collection<ReportedFinding> findings) {
    long count = findings.stream().filter(f -> f.severity() == severity).count();
    return count == 0 ? "" : counted(count, severity.word());
  }

  /** How many of each value there are, such as {@code 1 Good, 2 Poor}; none is left out. */
  static <T> String each(T[] values, ToLongFunction<T> count, Function<T, String> word) {
    return Stream.of(values)
        .filter(value -> count.applyAsLong(value) > 0)
        .map(value -> count.applyAsLong(value) + " " + word.apply(value))
        .collect(Collectors.joining(", "));
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
