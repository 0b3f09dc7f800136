package io.github.backupchecker.rules;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.RuleMetadata.Traits;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** A state that cannot be left and that a change leaves all the same. */
final class IrreversibleStateChanged implements Rule<Change> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.CHANGE,
            "irreversible-state-changed",
            "A change leaves a state that Azure never lets go of: locked or always-on.")
        .citing("immutable-states", "soft-delete")
        .with(Traits.NOT_WAIVABLE);
  }

  @Override
  public Stream<Change> subjects(Subjects subjects) {
    return subjects.changedProtection().filter(Change::isState);
  }

  @Override
  public List<Finding> check(Change change) {
    return change.isLasting() && change.isKnown() ? List.of(failed(change)) : List.of();
  }

  private static Finding failed(Change change) {
    String message =
        "%s of %s is %s in the base, which cannot be undone, and cannot become %s: Azure refuses it, or the tool in use destroys the vault and creates another one"
            .formatted(
                change.property(), change.address(), change.beforeText(), change.afterText());
    return Finding.failed(change.address(), change.property(), change.present().declared(), message)
        .alsoAt(change.before().orElseThrow().declared(), "in the base")
        .fix("write " + change.property() + ": " + change.beforeText() + " again")
        .ofChange();
  }
}
