package io.github.backupchecker.change;

import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Declared operations that say beforehand what a change comes to.
 *
 * @param byTarget by what they are done to
 */
record Announcements(Map<Address, List<Operation>> byTarget) {

  /** What may have been done to something that is not declared any more. */
  private static final Set<OperationKind> ENDS =
      EnumSet.of(
          OperationKind.STOP_PROTECTION_AND_DELETE_DATA,
          OperationKind.STOP_PROTECTION_AND_RETAIN_DATA,
          OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY,
          OperationKind.REMOVE_POLICY,
          OperationKind.REMOVE_CHILD_DATA_SOURCE,
          OperationKind.UNREGISTER);

  /** What may have been done to a source that is not in its group any more. */
  private static final Set<OperationKind> LEAVES =
      EnumSet.of(
          OperationKind.REMOVE_DATA_SOURCE,
          OperationKind.REMOVE_CHILD_DATA_SOURCE,
          OperationKind.STOP_PROTECTION_AND_DELETE_DATA,
          OperationKind.STOP_PROTECTION_AND_RETAIN_DATA,
          OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY);

  static Announcements of(Stream<Operation> declared) {
    Map<Address, List<Operation>> byTarget = new HashMap<>();
    declared.forEach(
        operation ->
            operation
                .on()
                .known()
                .ifPresent(
                    target ->
                        byTarget.computeIfAbsent(target, any -> new ArrayList<>()).add(operation)));
    return new Announcements(byTarget);
  }

  /** The declared operations that explain a derived one. */
  List<Operation> of(DerivedOperation derived) {
    return targets(derived)
        .distinct()
        .flatMap(target -> byTarget.getOrDefault(target, List.of()).stream())
        .filter(operation -> explains(operation, derived))
        .toList();
  }

  private static boolean explains(Operation operation, DerivedOperation derived) {
    Optional<OperationKind> kind = operation.intent().known().map(Intent::kind);
    return kind.filter(known -> kinds(derived).contains(known)).isPresent()
        && covers(operation, derived);
  }

  /** What may be named where the object is meant: itself, its policy, the server of a group. */
  private static Stream<Address> targets(DerivedOperation derived) {
    Stream<Address> server = ProtectionGroup.server(derived.formerly()).stream();
    return Stream.of(
            Stream.of(derived.address(), derived.formerly()), derived.policy().stream(), server)
        .flatMap(targets -> targets);
  }

  private static Set<OperationKind> kinds(DerivedOperation derived) {
    return switch (derived.kind()) {
      case STOP_PROTECTION_AND_DELETE_DATA -> ENDS;
      case REMOVE_DATA_SOURCE -> LEAVES;
      default -> EnumSet.of(derived.kind());
    };
  }

  /** Whether all of the change is meant: a part that is not named is not announced. */
  private static boolean covers(Operation operation, DerivedOperation derived) {
    return switch (derived.kind()) {
      case REDUCE_RETENTION -> leadsThere(operation, derived);
      case REMOVE_VOLUME, REMOVE_DATA_SOURCE -> names(operation, derived);
      case STOP_PROTECTION_AND_DELETE_DATA -> operation.options().parts().isAbsent();
      default -> true;
    };
  }

  private static boolean leadsThere(Operation operation, DerivedOperation derived) {
    Declared<List<RetentionEntry>> to = operation.options().to();
    List<RetentionEntry> now = derived.operation().options().to().known().orElse(List.of());
    return derived.open().isEmpty()
        && (to.isAbsent()
            || (!now.isEmpty()
                && now.stream()
                    .allMatch(
                        entry ->
                            to.known().orElse(List.of()).stream()
                                .anyMatch(planned -> isSame(planned, entry)))));
  }

  private static boolean isSame(RetentionEntry one, RetentionEntry other) {
    return one.schedule() == other.schedule()
        && one.period().known().isPresent()
        && one.period().known().equals(other.period().known());
  }

  private static boolean names(Operation operation, DerivedOperation derived) {
    Declared<List<Declared<String>>> parts = operation.options().parts();
    List<Declared<String>> lost = derived.operation().options().parts().known().orElse(List.of());
    return derived.open().isEmpty()
        && (parts.isAbsent() || Lists.missing(lost, parts.known().orElse(List.of())).isEmpty());
  }
}
