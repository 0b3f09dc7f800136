package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * One rule applied to one subject.
 *
 * @param outcome of its gravest finding; empty where it passed
 */
public record Examination(RuleMetadata rule, Address subject, Optional<Outcome> outcome) {

  static Examination of(RuleMetadata rule, Address subject, Collection<Finding> findings) {
    return new Examination(
        rule,
        subject,
        findings.stream()
            .map(finding -> Outcome.of(finding.kind()))
            .min(Comparator.naturalOrder()));
  }

  public boolean passed() {
    return outcome.isEmpty();
  }
}
