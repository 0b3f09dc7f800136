package io.github.backupchecker.render.junit;

import io.github.backupchecker.evaluation.Examination;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule on a subject, with every finding of it.
 *
 * @param passed whether the rule found nothing there; a finding may name another subject than the
 *     one that was examined
 */
record Examined(String rule, Address subject, boolean passed, List<ReportedFinding> findings) {

  /** What a finding is looked up by. */
  private record Key(String rule, Address subject) {}

  Examined {
    findings = List.copyOf(findings);
  }

  /** Every examination, and every finding in exactly one. */
  static List<Examined> of(Report report) {
    Map<Key, Boolean> passed = new LinkedHashMap<>();
    for (RuleExaminations rule : report.rules()) {
      for (Examination one : rule.examinations()) {
        passed.put(new Key(rule.rule().id(), one.subject()), one.passed());
      }
    }
    Map<Key, List<ReportedFinding>> found = new LinkedHashMap<>();
    passed.keySet().forEach(key -> found.put(key, new ArrayList<>()));
    for (ReportedFinding finding : report.findings()) {
      Key own = new Key(finding.rule().id(), finding.finding().subject());
      found
          .computeIfAbsent(nearest(own, passed).orElse(own), key -> new ArrayList<>())
          .add(finding);
    }
    return found.entrySet().stream()
        .map(
            entry ->
                new Examined(
                    entry.getKey().rule(),
                    entry.getKey().subject(),
                    passed.getOrDefault(entry.getKey(), false),
                    entry.getValue()))
        .toList();
  }

  /** The examination of the subject itself, or else of what it is a part of. */
  private static Optional<Key> nearest(Key own, Map<Key, Boolean> examined) {
    return Stream.iterate(
            Optional.of(own.subject()), Optional::isPresent, one -> one.flatMap(Address::parent))
        .flatMap(Optional::stream)
        .map(subject -> new Key(own.rule(), subject))
        .filter(examined::containsKey)
        .findFirst();
  }
}
