package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Retained;
import java.util.List;
import java.util.stream.Stream;

/** A schedule whose recovery points would be kept for longer than the service accepts. */
final class RetentionAboveMaximum implements Rule<Retained> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "retention-above-maximum",
          Severity.ERROR,
          "A retention range is longer than the longest that the service accepts.",
          "retention-maximum");
  private final Knowledge knowledge;

  RetentionAboveMaximum(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Retained> subjects(Subjects subjects) {
    return subjects
        .retained()
        .filter(e -> e.comparable().isPresent() || e.period().isUndetermined());
  }

  @Override
  public List<Finding> check(Retained subject) {
    if (subject.period().isUndetermined()) {
      return List.of(Unknown.value(subject.address(), "period", subject.period(), "retention"));
    }
    Period maximum = knowledge.maximum(subject.entry().schedule());
    Period declared = subject.comparable().orElseThrow();
    return declared.count() <= maximum.count()
        ? List.of()
        : List.of(
            Finding.failed(
                    subject.address(),
                    "period",
                    subject.period().location(),
                    subject.entry().schedule().key()
                        + " retention of "
                        + declared
                        + " in "
                        + subject.policy().identity().address()
                        + " is above the maximum of "
                        + maximum)
                .because(
                    new Consequence(
                        null,
                        null,
                        "write "
                            + subject.entry().schedule().key()
                            + ": "
                            + maximum
                            + ", or shorter"))
                .alsoAt(subject.period().use(), "used here"));
  }
}
