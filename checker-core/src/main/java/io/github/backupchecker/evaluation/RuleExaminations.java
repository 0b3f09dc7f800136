package io.github.backupchecker.evaluation;

import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A rule and what it examined; without examinations it never applied.
 *
 * @param enabled whether the settings let it run
 * @param examinations in the order of the subjects
 */
public record RuleExaminations(RuleMetadata rule, boolean enabled, List<Examination> examinations) {

  public RuleExaminations {
    examinations = examinations instanceof Examinations ? examinations : List.copyOf(examinations);
  }

  /** What was examined, in the order of the examinations. */
  Address[] subjects() {
    return examinations instanceof Examinations rows
        ? rows.subjects()
        : examinations.stream().map(Examination::subject).toArray(Address[]::new);
  }

  RuleExaminations named(AddressGroup group) {
    return new RuleExaminations(
        rule, enabled, examinations.stream().map(one -> one.named(group)).toList());
  }

  /** Of several estates together: what they share was examined once, with the gravest outcome. */
  static RuleExaminations united(List<RuleExaminations> each) {
    RuleExaminations first = each.get(0);
    if (each.size() == 1) {
      return first;
    }
    Map<Address, Examination> bySubject = new LinkedHashMap<>();
    each.stream()
        .flatMap(one -> one.examinations.stream())
        .forEach(one -> bySubject.merge(one.subject(), one, Examination::graver));
    return new RuleExaminations(first.rule, first.enabled, List.copyOf(bySubject.values()));
  }

  /** The same of some subjects alone. */
  RuleExaminations on(Predicate<Address> subjects) {
    return new RuleExaminations(
        rule, enabled, examinations.stream().filter(one -> subjects.test(one.subject())).toList());
  }

  /** The same of the subjects alone in which something was found. */
  RuleExaminations wrong() {
    List<Examination> wrong = new ArrayList<>();
    for (Examination one : examinations) {
      if (!one.passed()) {
        wrong.add(one);
      }
    }
    return new RuleExaminations(rule, enabled, wrong);
  }

  public boolean applied() {
    return !examinations.isEmpty();
  }

  public int passed() {
    int passed = 0;
    for (Examination one : examinations) {
      passed += one.passed() ? 1 : 0;
    }
    return passed;
  }

  /** How many examinations came to an outcome. */
  public int count(Outcome outcome) {
    int count = 0;
    for (Examination one : examinations) {
      count += one.outcome().isPresent() && one.outcome().orElseThrow() == outcome ? 1 : 0;
    }
    return count;
  }
}
