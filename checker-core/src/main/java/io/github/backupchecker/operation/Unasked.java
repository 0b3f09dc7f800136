package io.github.backupchecker.operation;

import io.github.backupchecker.model.Operation;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the oracle cannot be asked of an operation. */
record Unasked(Placement placement) {

  /** The first thing that is not known and that the question needs; empty where nothing lacks. */
  Optional<String> reason() {
    Operation operation = placement.operation();
    if (!placement.isPlaced()) {
      return Optional.of(unplaced());
    }
    if (operation.intent().known().isEmpty()) {
      return Optional.of(unread(operation));
    }
    return leadsTo(operation)
        .filter(Declared::isUndetermined)
        .map(open -> "what it leads to is not known: " + open.location().text().strip());
  }

  private String unplaced() {
    Declared<Address> on = placement.operation().on();
    return placement
        .target()
        .map(target -> "'" + target + "' is not a declared client or vault")
        .orElse(
            on.isAbsent()
                ? "what it is done to is not declared: add on:"
                : "what it is done to is not known: " + on.location().text().strip());
  }

  private static String unread(Operation operation) {
    return operation.intent().isAbsent()
        ? "what is done is not declared: add do: or run:"
        : "what is done cannot be told from " + operation.intent().location().text().strip();
  }

  private static Optional<Declared<?>> leadsTo(Operation operation) {
    return Stream.<Declared<?>>of(operation.options().to(), operation.options().upgrade())
        .filter(to -> !to.isAbsent())
        .findFirst();
  }
}
