package io.github.backupchecker.subject;

import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.rule.Subject;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation as it was declared, whatever will come of it. */
public record PlannedOperation(Operation operation) implements Subject {

  public static Stream<PlannedOperation> all(Estate estate) {
    return estate.operations().stream().map(PlannedOperation::new);
  }

  @Override
  public Address address() {
    return operation.identity().address();
  }

  /** The command line by which it is done, if it is. */
  public Optional<Command> command() {
    return operation.intent().known().flatMap(Intent::command);
  }

  public Location place() {
    return operation.intent().location();
  }
}
