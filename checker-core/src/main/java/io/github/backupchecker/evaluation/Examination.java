package io.github.backupchecker.evaluation;

import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import java.util.Optional;

/**
 * One rule applied to one subject.
 *
 * @param outcome of its gravest finding; empty where it passed
 */
public record Examination(RuleMetadata rule, Address subject, Optional<Outcome> outcome) {

  Examination named(AddressGroup group) {
    return new Examination(rule, group.named(subject), outcome);
  }

  /** Of two of the same subject the one that came to more. */
  Examination graver(Examination other) {
    if (outcome.isEmpty()) {
      return other;
    }
    boolean isLess =
        other.outcome.filter(one -> one.compareTo(outcome.orElseThrow()) < 0).isPresent();
    return isLess ? other : this;
  }

  public boolean passed() {
    return outcome.isEmpty();
  }
}
