package io.github.backupchecker.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What lifts the security level of a vault, found by asking for the level of what it would be. */
record LevelLifts(LevelInputs inputs) {

  /** What to declare where that decides, the best single change, and what leads to the top. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>(open());
    Set<SecurityLevel> levels = new LinkedHashSet<>(nearest());
    levels.add(SecurityLevel.EXCELLENT);
    for (SecurityLevel level : levels) {
      if (isBetter(level)) {
        sentences.addAll(towards(level));
      }
    }
    return sentences;
  }

  private boolean isBetter(SecurityLevel level) {
    return level.compareTo(inputs.level()) < 0;
  }

  private List<String> open() {
    List<String> deciding = inputs.deciding();
    if (inputs.level() != SecurityLevel.UNDETERMINED) {
      return List.of();
    }
    if (deciding.isEmpty()) {
      return List.of(
          "the vendor does not say what immutability without a lock comes to where soft delete is"
              + " disabled");
    }
    String possible =
        inputs.possible().stream()
            .filter(level -> level != SecurityLevel.UNDETERMINED)
            .map(SecurityLevel::title)
            .collect(Collectors.joining(" or "));
    return List.of("declare " + String.join(" and ", deciding) + ": it may be " + possible);
  }

  /** The best level that a single change leads to. */
  private Set<SecurityLevel> nearest() {
    Set<SecurityLevel> reached = EnumSet.noneOf(SecurityLevel.class);
    for (LevelChange change : LevelChange.values()) {
      Optional<LevelInputs> changed = change.in(inputs);
      if (changed.isPresent()) {
        reached.add(changed.orElseThrow().level());
      }
    }
    return reached.isEmpty() ? Set.of() : Set.of(reached.iterator().next());
  }

  /** The fewest changes that lead to a level, each way of them; empty where none do. */
  private List<String> towards(SecurityLevel level) {
    List<String> ways = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    for (Set<LevelChange> some : choices()) {
      if (some.size() > fewest || !leads(some, level)) {
        continue;
      }
      if (some.size() < fewest) {
        fewest = some.size();
        ways.clear();
      }
      ways.add(text(some));
    }
    return ways.isEmpty()
        ? List.of()
        : List.of("for " + level.title() + ": " + String.join(", or ", ways));
  }

  private static String text(Set<LevelChange> changes) {
    List<String> texts = new ArrayList<>();
    for (LevelChange change : changes) {
      texts.add(change.text());
    }
    return String.join(" and ", texts);
  }

  /** Every choice of changes but that of none. */
  private static List<Set<LevelChange>> choices() {
    List<Set<LevelChange>> choices = new ArrayList<>();
    for (LevelChange change : LevelChange.values()) {
      List<Set<LevelChange>> more = new ArrayList<>();
      for (Set<LevelChange> some : choices) {
        more.add(and(some, change));
      }
      choices.add(EnumSet.of(change));
      choices.addAll(more);
    }
    return choices;
  }

  private static Set<LevelChange> and(Set<LevelChange> some, LevelChange change) {
    Set<LevelChange> more = EnumSet.of(change);
    more.addAll(some);
    return more;
  }

  private boolean leads(Set<LevelChange> changes, SecurityLevel level) {
    LevelInputs left = inputs;
    for (LevelChange change : changes) {
      Optional<LevelInputs> changed = change.in(left);
      if (changed.isEmpty()) {
        return false;
      }
      left = changed.orElseThrow();
    }
    return left.level() == level;
  }
}
