package io.github.backupchecker.rules;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/** Something that protects backups less than it did in the base. */
final class ProtectionWeakened implements Rule<Change> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            "protection-weakened",
            "A change makes a vault's security weaker, lowers a version, or removes what was"
                + " protected.")
        .citing(
            "disabling-is-critical",
            "soft-delete",
            "immutable-states",
            "guard-operations",
            "notification-default");
  }

  @Override
  public Stream<Change> subjects(Subjects subjects) {
    return subjects.changedProtection();
  }

  @Override
  public List<Finding> check(Change change) {
    return switch (change.effect()) {
      case WEAKER -> List.of(weaker(change));
      case UNKNOWN -> List.of(unknown(change));
      case STRONGER, OTHER -> List.of();
    };
  }

  private static Finding weaker(Change change) {
    return change.isGone() ? gone(change) : inBase(change, failed(change, sentence(change)));
  }

  private static Finding gone(Change change) {
    String object = change.address().text();
    return failed(
            change,
            object
                + " is declared in the base, and not any more: nothing tells what becomes of its"
                + " backups")
        .fix(
            "declare it again; where it has another name, write renamed-from: "
                + object
                + " there; where its backups are to end, say so under operations: with on: "
                + object);
  }

  private static String sentence(Change change) {
    String was = change.property() + " of " + change.address() + " was " + change.beforeText();
    Declared<?> after = change.present().declared();
    if (after.isKnown()) {
      return change.property()
          + " of "
          + change.address()
          + " goes from "
          + change.beforeText()
          + " to "
          + change.afterText();
    }
    return after.isAbsent()
        ? was + " in the base, and is not declared any more"
        : was + " in the base, and is not known any more: " + change.afterText();
  }

  private static Finding failed(Change change, String message) {
    return Finding.failed(
        change.address(), change.property(), change.present().declared(), message);
  }

  private static Finding unknown(Change change) {
    String message =
        "whether "
            + change.property()
            + " of "
            + change.address()
            + " is weaker than "
            + change.beforeText()
            + " cannot be told: "
            + change.afterText();
    return inBase(
        change,
        Finding.undetermined(
            change.address(), change.property(), change.present().declared(), message));
  }

  private static Finding inBase(Change change, Finding finding) {
    return finding
        .alsoAt(change.before().orElseThrow().declared(), "in the base")
        .fix("leave it as it is in the base: " + change.beforeText());
  }
}
