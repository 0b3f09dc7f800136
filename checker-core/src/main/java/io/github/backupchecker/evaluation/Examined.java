package io.github.backupchecker.evaluation;

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
public record Examined(
    String rule, Address subject, boolean passed, List<ReportedFinding> findings) {

  /** What a finding is looked up by. */
  private record Key(String rule, Address subject) {}

  public Examined {
    findings = List.copyOf(findings);
  }

  /** Every examination, and every finding in exactly one. */
  public static List<Examined> of(
      Stream<Examination> examinations, List<ReportedFinding> findings) {
    Map<Key, Boolean> passed = new LinkedHashMap<>();
    examinations.forEach(
        one ->
            passed.merge(
                new Key(one.rule().id(), one.subject()), one.passed(), Boolean::logicalAnd));
    Map<Key, List<ReportedFinding>> found = new LinkedHashMap<>();
    passed.keySet().forEach(key -> found.put(key, new ArrayList<>()));
    for (ReportedFinding finding : findings) {
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

  /**
   * Whether something was found there that is no finding of the report: a problem says it already,
   * or it is no part of what is compared.
   */
  public boolean isUntold() {
    return !passed && findings.isEmpty();
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
