package io.github.backupchecker.rules;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** Something that protects backups less than it did in the base. */
record ProtectionWeakened(Knowledge knowledge) implements Rule<Change> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.CHANGE,
            "protection-weakened",
            "A change makes a vault's security weaker, lowers a version, or removes what was"
                + " protected.")
        .citing(
            "disabling-is-critical",
            "soft-delete",
            "immutable-states",
            "guard-operations",
            "notification-default")
        .ofChanges();
  }

  @Override
  public Stream<Change> subjects(Subjects subjects) {
    return subjects.changedProtection();
  }

  @Override
  public List<Finding> check(Change change) {
    return switch (change.impact()) {
      case WEAKER -> List.of(found(change, change.isGone() ? gone(change) : weaker(change)));
      case UNKNOWN -> List.of(found(change, unknown(change)));
      case STRONGER, OTHER -> List.of();
    };
  }

  private Finding found(Change change, Finding finding) {
    return finding
        .ofChange()
        .citing(knowledge.sources().citations(List.of(new ChangedFact(change).id())));
  }

  private static Finding gone(Change change) {
    String object = change.address().text();
    return Finding.failed(
            change.address(),
            change.property(),
            change.present().declared(),
            object
                + " is declared in the base, and not any more: nothing tells what becomes of its"
                + " backups")
        .fix(
            "declare it again; where it has another name, write renamed-from: "
                + object
                + " there; where its backups are to end, say so under operations: with on: "
                + object);
  }

  private static Finding weaker(Change change) {
    return inBase(
        change,
        Finding.failed(
            change.address(), change.property(), change.present().declared(), change.described()));
  }

  private static Finding unknown(Change change) {
    return inBase(
        change,
        Finding.undetermined(
            change.address(),
            change.property(),
            change.present().declared(),
            "whether this is weaker cannot be told: " + change.described()));
  }

  private static Finding inBase(Change change, Finding finding) {
    return finding
        .alsoAt(change.before().orElseThrow().declared(), "in the base")
        .fix("leave it as it is in the base: " + change.beforeText());
  }
}
