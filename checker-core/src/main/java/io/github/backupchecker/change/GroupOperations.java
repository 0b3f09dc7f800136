package io.github.backupchecker.change;

import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.ProtectionGroup;
import java.util.Optional;
import java.util.stream.Stream;

/** What the changes of a protection group that is on both sides come to. */
record GroupOperations(Sides sides, ProtectionGroup base, ProtectionGroup head) {

  Stream<DerivedOperation> all() {
    return Stream.concat(isTakenOffline() ? Stream.of(offline()) : policies(), sources());
  }

  private Subject subject() {
    return Subject.of(base.identity(), head.identity());
  }

  private boolean isTold() {
    return base.identity().isReadLike(head.identity());
  }

  private boolean isTakenOffline() {
    return base.online().equals(Optional.of(true)) && head.online().equals(Optional.of(false));
  }

  private DerivedOperation offline() {
    return DerivedOperation.of(
        OperationKind.STOP_PROTECTION_AND_DELETE_DATA,
        subject(),
        "online",
        "it was kept online, and is kept on disk only",
        base.policy().isAbsent()
            ? ChangedValue.of(base.declaredOnline(), any -> "online")
            : ChangedValue.of(base.policy(), name -> name),
        ChangedValue.of(head.declaredOnline(), any -> "on disk only"));
  }

  private Stream<DerivedOperation> policies() {
    return new PolicyUse(sides, subject(), "", base.policy(), head.policy(), isTold()).operations();
  }

  private Stream<DerivedOperation> sources() {
    return Lost.of(base.sources(), head.sources(), isTold()).stream()
        .map(
            lost ->
                lost.derived(
                    OperationKind.REMOVE_DATA_SOURCE,
                    subject(),
                    "sources",
                    lost.words() + " is not in it any more"));
  }
}
