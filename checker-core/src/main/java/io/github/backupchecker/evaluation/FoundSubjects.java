package io.github.backupchecker.evaluation;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Suggestions;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On what one rule found something: what a waiver of it may have meant. */
final class FoundSubjects {
  private final Set<String> subjects = new LinkedHashSet<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Suggestions suggestions = new Suggestions(() -> subjects);

  /**
   * @param findings of every rule
   */
  FoundSubjects(Iterable<ReportedFinding> findings, String rule) {
    for (ReportedFinding found : findings) {
      if (found.rule().id().equals(rule)) {
        add(found.finding().subject());
      }
    }
  }

  private void add(Address subject) {
    if (subjects.add(subject.text())) {
      subject.upwards().skip(1).forEach(whole -> parts.putIfAbsent(whole.text(), subject.text()));
    }
  }

  Optional<String> nearest(String typed) {
    return suggestions.nearest(typed);
  }

  /** The first that is a part of something. */
  Optional<String> partOf(String whole) {
    return Optional.ofNullable(parts.get(whole));
  }
}
