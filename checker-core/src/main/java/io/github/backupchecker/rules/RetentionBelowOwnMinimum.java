package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Raised;
import io.github.backupchecker.subject.RetentionInUse;
import java.util.List;
import java.util.stream.Stream;

/** A retention entry that keeps recovery points for less time than its organisation asks for. */
record RetentionBelowOwnMinimum(Knowledge knowledge)
    implements Rule<Raised<RetentionInUse, Period>> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
        RuleGroup.RETENTION,
        "retention-below-own-minimum",
        "A retention range is shorter than the organisation's own minimum for its schedule.");
  }

  @Override
  public Stream<Raised<RetentionInUse, Period>> subjects(Subjects subjects) {
    return subjects.retainedInOwnUnit().flatMap(e -> Raised.of(e, e.raised()));
  }

  @Override
  public List<Finding> check(Raised<RetentionInUse, Period> raised) {
    RetentionInUse subject = raised.subject();
    Period least = raised.minimum();
    Attribute<Period> period = Attribute.of(subject, "own-minimum", "retention", subject.period());
    return period.fails(
        declared -> declared.count() < least.count(),
        declared ->
            period
                .failed(subject.described() + " is below the organisation's minimum of " + least)
                .fix(new RetentionRemedy(knowledge).of(subject))
                .alsoAt(raised.least(), Raised.WHY));
  }
}
