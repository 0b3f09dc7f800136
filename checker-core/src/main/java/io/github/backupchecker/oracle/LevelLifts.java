package io.github.backupchecker.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lifts the security level of a vault, found by asking for the level of what it would be. */
record LevelLifts(LevelInputs inputs) {

  /** What to declare where that decides, the best single change, and what leads to the top. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>(open());
    Stream.concat(nearest().stream(), Stream.of(SecurityLevel.EXCELLENT))
        .distinct()
        .filter(this::isBetter)
        .flatMap(level -> towards(level).stream())
        .forEach(sentences::add);
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
  private Optional<SecurityLevel> nearest() {
    return Arrays.stream(LevelChange.values())
        .flatMap(change -> change.in(inputs).stream())
        .map(LevelInputs::level)
        .min(SecurityLevel::compareTo);
  }

  /** The fewest changes that lead to a level, each way of them; empty where none do. */
  private Optional<String> towards(SecurityLevel level) {
    List<Set<LevelChange>> leading =
        choices().stream().filter(some -> after(some).filter(level::equals).isPresent()).toList();
    int fewest = leading.stream().mapToInt(Set::size).min().orElse(0);
    List<String> ways =
        leading.stream()
            .filter(some -> some.size() == fewest)
            .map(some -> some.stream().map(LevelChange::text).collect(Collectors.joining(" and ")))
            .toList();
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of("for " + level.title() + ": " + String.join(", or ", ways));
  }

  /** Every choice of changes but that of none. */
  private static List<Set<LevelChange>> choices() {
    List<Set<LevelChange>> choices = new ArrayList<>();
    for (LevelChange change : LevelChange.values()) {
      List<Set<LevelChange>> more = choices.stream().map(some -> and(some, change)).toList();
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

  private Optional<SecurityLevel> after(Collection<LevelChange> changes) {
    Optional<LevelInputs> left = Optional.of(inputs);
    for (LevelChange change : changes) {
      left = left.flatMap(change::in);
    }
    return left.map(LevelInputs::level);
  }
}
