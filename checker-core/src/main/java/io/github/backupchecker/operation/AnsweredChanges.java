package io.github.backupchecker.operation;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.change.ChangedValue;
import io.github.backupchecker.change.Changes;
import io.github.backupchecker.change.DerivedOperation;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the changes that operations were derived from. */
final class AnsweredChanges {
  /** The surest first: values that are left out may all be placed on the name of their object. */
  private static final List<BiPredicate<Change, DerivedOperation>> SIGNS =
      List.of(
          AnsweredChanges::isOfProperty,
          (change, derived) -> isFrom(change, derived) && isTo(change, derived),
          AnsweredChanges::isTo,
          AnsweredChanges::isFrom,
          (change, derived) -> change.isGone() && change.address().equals(derived.address()));

  private final Map<Address, List<Change>> byObject;
  private final Map<Change, List<OperationAnswer>> answers = new HashMap<>();

  private AnsweredChanges(List<Change> changes) {
    this.byObject = changes.stream().collect(Collectors.groupingBy(Change::address));
  }

  /**
   * The changes in their order, each with its answers.
   *
   * @param since what changed
   * @param answers one for each of the operations, in their order
   */
  static List<AnsweredChange> of(
      Changes since, List<PredictedOperation> operations, List<OperationAnswer> answers) {
    AnsweredChanges found = new AnsweredChanges(since.all());
    for (int i = 0; i < operations.size(); i++) {
      for (DerivedOperation derived : of(operations.get(i), since)) {
        found.add(derived, answers.get(i));
      }
    }
    return since.all().stream()
        .map(one -> new AnsweredChange(one, found.answers.getOrDefault(one, List.of())))
        .toList();
  }

  /** What an operation was derived from, or what it says of changes beforehand. */
  private static List<DerivedOperation> of(PredictedOperation operation, Changes since) {
    return operation
        .change()
        .map(List::of)
        .orElseGet(() -> since.announced().getOrDefault(operation.address(), List.of()));
  }

  private void add(DerivedOperation derived, OperationAnswer answer) {
    List<Change> near =
        Stream.concat(Stream.of(derived.address()), derived.policy().stream())
            .distinct()
            .flatMap(object -> byObject.getOrDefault(object, List.of()).stream())
            .toList();
    SIGNS.stream()
        .map(sign -> near.stream().filter(one -> sign.test(one, derived)).toList())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of())
        .forEach(one -> answers.computeIfAbsent(one, any -> new ArrayList<>()).add(answer));
  }

  private static boolean isOfProperty(Change change, DerivedOperation derived) {
    return change.address().equals(derived.address()) && change.property().equals(derived.part());
  }

  private static boolean isFrom(Change change, DerivedOperation derived) {
    return isAt(change.before(), derived.before().location());
  }

  private static boolean isTo(Change change, DerivedOperation derived) {
    return isAt(change.after(), derived.operation().place());
  }

  private static boolean isAt(Optional<ChangedValue> value, Location place) {
    return value.map(ChangedValue::location).filter(place::equals).isPresent();
  }
}
