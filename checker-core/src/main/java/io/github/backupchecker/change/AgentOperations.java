package io.github.backupchecker.change;

import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the changes of an agent that is on both sides come to. */
record AgentOperations(Sides sides, Agent base, Agent head) {

  Stream<DerivedOperation> all() {
    return Stream.of(policies(), volumes(), exclusions(), systemState())
        .flatMap(operations -> operations);
  }

  private Subject subject() {
    return Subject.of(base.identity(), head.identity());
  }

  private boolean isTold() {
    return base.identity().isReadLike(head.identity());
  }

  private Stream<DerivedOperation> policies() {
    PolicyUse files = new PolicyUse(sides, subject(), "", base.policy(), head.policy(), isTold());
    Optional<SystemState> before = base.protects().systemState().known();
    Optional<SystemState> after = head.protects().systemState().known();
    boolean isKept = before.isPresent() && after.filter(SystemState::enabled).isPresent();
    if (!isKept || before.orElseThrow().policy().isAbsent()) {
      return files.operations();
    }
    Declared<String> own = after.orElseThrow().policy();
    PolicyUse state =
        new PolicyUse(
            sides,
            subject(),
            "system state ",
            before.orElseThrow().policy(),
            own.isAbsent() ? head.policy() : own,
            isTold());
    return Stream.concat(files.operations(), state.operations());
  }

  private Stream<DerivedOperation> volumes() {
    Declared<List<Declared<String>>> before = base.protects().volumes();
    Declared<List<Declared<String>>> after = head.protects().volumes();
    return Lost.of(before, after, isTold()).stream()
        .map(
            lost ->
                lost.derived(
                    OperationKind.REMOVE_VOLUME,
                    subject(),
                    "volumes",
                    lost.words() + " is not backed up any more"));
  }

  private Stream<DerivedOperation> exclusions() {
    Declared<List<Declared<String>>> before = base.protects().exclude();
    Declared<List<Declared<String>>> after = head.protects().exclude();
    if (before.isUndetermined() || after.isAbsent()) {
      return Stream.empty();
    }
    ChangedValue former = ChangedValue.of(before, Lists::words);
    if (after.isUndetermined()) {
      ChangedValue now = ChangedValue.of(after, Lists::words);
      return Stream.of(
          DerivedOperation.of(
                  OperationKind.ADD_EXCLUSION,
                  subject(),
                  "exclude",
                  "exclude is " + now.text(),
                  former,
                  now)
              .open("what is excluded is not known any more: " + now.text()));
    }
    List<Declared<String>> added =
        Lists.missing(after.known().orElseThrow(), before.known().orElse(List.of()));
    return added.stream().limit(1).map(first -> excluded(first, added, former));
  }

  private DerivedOperation excluded(
      Declared<String> first, List<Declared<String>> added, ChangedValue former) {
    return DerivedOperation.of(
            OperationKind.ADD_EXCLUSION,
            subject(),
            "exclude",
            Lists.words(added) + " is excluded now",
            former,
            new ChangedValue(Lists.words(added), first))
        .with(OperationOptions.none(first.location()).of(Declared.known(added, first.location())));
  }

  private Stream<DerivedOperation> systemState() {
    Declared<SystemState> before = base.protects().systemState();
    Declared<SystemState> after = head.protects().systemState();
    boolean was = before.known().filter(SystemState::enabled).isPresent();
    boolean is = after.known().filter(SystemState::enabled).isPresent();
    if (!was || is || (after.isAbsent() && !isTold())) {
      return Stream.empty();
    }
    DerivedOperation ended =
        DerivedOperation.of(
            OperationKind.DELETE_SYSTEM_STATE_PROTECTION,
            subject(),
            "system-state",
            "the system state is not backed up any more",
            ChangedValue.of(before, state -> "protected"),
            ChangedValue.of(after, state -> "not protected"));
    return Stream.of(
        after.isUndetermined()
            ? ended.open("whether the system state is backed up is not known any more")
            : ended);
  }
}
