package io.github.backupchecker.evaluation;

import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * With what a run compared, and what changed since.
 *
 * @param label what people call it
 * @param present what people call the other side, where only what differs is reported
 * @param changes in the order of kinds and then of addresses
 */
public record ReportedBase(String label, Optional<String> present, List<AnsweredChange> changes) {
  public ReportedBase {
    changes = List.copyOf(changes);
  }

  /** Whether nothing is reported that stands on both sides. */
  public boolean isAlone() {
    return present.isPresent();
  }

  /** The objects that differ, or are concerned by what does. */
  Set<Address> objects() {
    return changes.stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(one.change().address()),
                    one.answers().stream().map(OperationAnswer::subject)))
        .collect(Collectors.toSet());
  }
}
