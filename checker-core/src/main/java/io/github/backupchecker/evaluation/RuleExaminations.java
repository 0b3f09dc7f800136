package io.github.backupchecker.evaluation;

import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Set;

/**
 * A rule and what it examined; without examinations it never applied.
 *
 * @param enabled whether the settings let it run
 * @param examinations in the order of the subjects
 */
public record RuleExaminations(RuleMetadata rule, boolean enabled, List<Examination> examinations) {

  public RuleExaminations {
    examinations = List.copyOf(examinations);
  }

  /** The same of some subjects alone. */
  RuleExaminations on(Set<Address> subjects) {
    return new RuleExaminations(
        rule,
        enabled,
        examinations.stream().filter(one -> subjects.contains(one.subject())).toList());
  }

  public boolean applied() {
    return !examinations.isEmpty();
  }

  public int passed() {
    return (int) examinations.stream().filter(Examination::passed).count();
  }

  /** How many examinations came to an outcome. */
  public int count(Outcome outcome) {
    return (int)
        examinations.stream().filter(e -> e.outcome().filter(outcome::equals).isPresent()).count();
  }
}
