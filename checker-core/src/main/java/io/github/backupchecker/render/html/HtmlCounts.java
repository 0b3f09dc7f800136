package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** How many there are of what, in words. */
final class HtmlCounts {
  private HtmlCounts() {}

  /** Such as {@code 24 errors, 1 warning}. */
  static String bySeverity(Collection<ReportedFinding> findings) {
    List<Severity> found = each(findings, ReportedFinding::severity);
    StringBuilder words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = Collections.frequency(found, severity);
      if (count > 0) {
        separated(words).append(counted(count, severity.word()));
      }
    }
    return words.toString();
  }

  /** Such as {@code 1 Good, 2 Poor}; a value that nothing has is left out. */
  static <E, T> String by(
      Collection<E> items, T[] values, Function<E, T> value, Function<T, String> word) {
    List<T> found = each(items, value);
    StringBuilder words = new StringBuilder();
    for (T one : values) {
      int count = Collections.frequency(found, one);
      if (count > 0) {
        separated(words).append(count).append(' ').append(word.apply(one));
      }
    }
    return words.toString();
  }

  private static <E, T> List<T> each(Collection<E> items, Function<E, T> value) {
    List<T> each = new ArrayList<>(items.size());
    for (E item : items) {
      each.add(value.apply(item));
    }
    return each;
  }

  private static StringBuilder separated(StringBuilder words) {
    return words.length() == 0 ? words : words.append(", ");
  }

  static String counted(long count, String noun) {
    return Long.toString(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
