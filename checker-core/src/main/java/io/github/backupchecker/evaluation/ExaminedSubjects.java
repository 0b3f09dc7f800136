package io.github.backupchecker.evaluation;

import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examinations with what was found in them, while both are collected. */
final class ExaminedSubjects {
  private final Map<String, Map<Address, Contents>> rules = new LinkedHashMap<>();

  /** What was found where nothing was examined, rule by rule. */
  private final Map<Stray, Contents> strays = new LinkedHashMap<>();

  private record Stray(String rule, Address subject) {}

  /** What a rule came to on a subject. */
  private static final class Contents {
    private boolean passed;
    private List<ReportedFinding> findings = List.of();

    Contents(boolean passed) {
      this.passed = passed;
    }

    void add(ReportedFinding finding) {
      if (findings.isEmpty()) {
        // most never have any
        findings = new ArrayList<>();
      }
      findings.add(finding);
    }
  }

  void add(RuleExaminations rule) {
    Map<Address, Contents> subjects =
        rules.computeIfAbsent(rule.rule().id(), id -> new LinkedHashMap<>());
    for (Examination one : rule.examinations()) {
      subjects.computeIfAbsent(one.subject(), subject -> new Contents(true)).passed &= one.passed();
    }
  }

  /** To the examination of the subject itself, or else of what it is a part of. */
  void add(ReportedFinding finding) {
    String rule = finding.rule().id();
    Map<Address, Contents> examined = rules.getOrDefault(rule, Map.of());
    Address subject = finding.finding().subject();
    Contents nearest = nearest(examined, subject);
    if (nearest == null) {
      nearest = strays.computeIfAbsent(new Stray(rule, subject), any -> new Contents(false));
    }
    nearest.add(finding);
  }

  private static @Nullable Contents nearest(Map<Address, Contents> examined, Address subject) {
    Optional<Address> at = Optional.of(subject);
    while (at.isPresent()) {
      Contents contents = examined.get(at.orElseThrow());
      if (contents != null) {
        return contents;
      }
      at = at.orElseThrow().parent();
    }
    return null;
  }

  /** Rule by rule, in the order in which they came; at last what nothing was examined for. */
  List<Examined> all() {
    List<Examined> all = new ArrayList<>();
    for (Map.Entry<String, Map<Address, Contents>> rule : rules.entrySet()) {
      for (Map.Entry<Address, Contents> one : rule.getValue().entrySet()) {
        all.add(examined(rule.getKey(), one.getKey(), one.getValue()));
      }
    }
    for (Map.Entry<Stray, Contents> one : strays.entrySet()) {
      all.add(examined(one.getKey().rule(), one.getKey().subject(), one.getValue()));
    }
    return List.copyOf(all);
  }

  private static Examined examined(String rule, Address subject, Contents contents) {
    return new Examined(rule, subject, contents.passed, contents.findings);
  }
}
