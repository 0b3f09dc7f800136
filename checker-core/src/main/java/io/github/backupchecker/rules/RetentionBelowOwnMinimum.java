package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Raised;
import io.github.backupchecker.subject.Retained;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A retention entry that keeps recovery points for less time than its organisation asks for. */
final class RetentionBelowOwnMinimum implements Rule<Raised<Retained, Period>> {
  private final RetentionRemedy right;

  RetentionBelowOwnMinimum(Knowledge knowledge) {
    this.right = new RetentionRemedy(knowledge);
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "retention-below-own-minimum",
        Severity.ERROR,
        "A retention range is shorter than the organisation's own minimum for its schedule.");
  }

  @Override
  public Stream<Raised<Retained, Period>> subjects(Subjects subjects) {
    return subjects
        .retained()
        .filter(e -> e.comparable().isPresent() || e.period().isUndetermined())
        .flatMap(e -> e.raised().stream().map(minimum -> new Raised<>(e, minimum)));
  }

  @Override
  public List<Finding> check(Raised<Retained, Period> raised) {
    Retained subject = raised.subject();
    Period least = raised.minimum();
    Attribute<Period> period = Attribute.of(subject, "own-minimum", "retention", subject.period());
    return period.judge(
        declared ->
            declared.count() < least.count()
                ? Optional.of(
                    period
                        .failed(
                            "%s of %s in %s is below the organisation's minimum of %s"
                                .formatted(
                                    subject.title(), declared, subject.policy().address(), least))
                        .fix(right.of(subject))
                        .alsoAt(raised.least(), Raised.WHY))
                : Optional.empty());
  }
}
