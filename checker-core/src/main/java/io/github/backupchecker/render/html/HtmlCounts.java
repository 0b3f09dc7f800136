package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.Collection;
import java.util.function.Function;

/** How many there are of what, in words. */
final class HtmlCounts {
  private HtmlCounts() {}

  /** Such as {@code 24 errors, 1 warning}. */
  static String bySeverity(Collection<ReportedFinding> findings) {
    StringBuilder words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = count(findings, severity, ReportedFinding::severity);
      if (count > 0) {
        separated(words).append(counted(count, severity.word()));
      }
    }
    return words.toString();
  }

  /** Such as {@code 1 Good, 2 Poor}; a value that nothing has is left out. */
  static <E, T> String by(
      Collection<E> items, T[] values, Function<E, T> value, Function<T, String> word) {
    StringBuilder words = new StringBuilder();
    for (T one : values) {
      int count = count(items, one, value);
      if (count > 0) {
        separated(words).append(count).append(' ').append(word.apply(one));
      }
    }
    return words.toString();
  }

  private static <E, T> int count(Collection<E> items, T wanted, Function<E, T> value) {
    int count = 0;
    for (E item : items) {
      count += value.apply(item).equals(wanted) ? 1 : 0;
    }
    return count;
  }

  private static StringBuilder separated(StringBuilder words) {
    return words.length() == 0 ? words : words.append(", ");
  }

  static String counted(long count, String noun) {
    return Long.toString(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
