package io.github.backupchecker.operation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Operations that are planned for something that does not know them. */
record UnknownToProduct(Knowledge knowledge) {
  Stream<Problem> in(Placement placement) {
    return placement.kind().flatMap(kind -> why(placement, kind)).stream()
        .map(
            why ->
                Problem.at(
                    ProblemKind.INVALID_VALUE, placement.operation().intent().location(), why));
  }

  private Optional<String> why(Placement placement, OperationKind kind) {
    String target = placement.target().map(Address::text).orElse("");
    boolean ofVault = knowledge.operation(kind).concernsVault();
    if (placement.client().isPresent()) {
      return ofVault
          ? Optional.of(kind.id() + " is done to a vault, and " + target + " is none")
          : unknown(kind, placement.client().orElseThrow(), command(placement));
    }
    return placement.isPlaced() && !ofVault
        ? Optional.of(kind.id() + " is done to a client, and " + target + " is a vault")
        : Optional.empty();
  }

  private Optional<String> unknown(OperationKind kind, Client client, Optional<String> command) {
    List<Product> products =
        client.product().map(List::of).orElse(List.of(Product.DPM, Product.MABS));
    boolean known =
        products.stream()
            .anyMatch(product -> knowledge.appliesTo(kind, product) && has(product, command));
    String runs =
        client.isServer()
            ? client.product().map(p -> "a " + p + " server").orElse("a server")
            : "a machine with a MARS agent alone";
    return known
        ? Optional.empty()
        : Optional.of(
            command.orElse(kind.id())
                + " is not an operation of "
                + client.address()
                + ", which is "
                + runs
                + ": only "
                + knowers(kind, command)
                + " can do it");
  }

  private static Optional<String> command(Placement placement) {
    return placement
        .operation()
        .intent()
        .known()
        .flatMap(intent -> intent.command().map(Command::name));
  }

  /** The cmdlets of the MARS agent and of DPM say in their names whose they are. */
  private static boolean has(Product product, Optional<String> command) {
    String name = command.orElse("");
    boolean ofAgent = name.contains("-OB");
    boolean ofServer = name.contains("-DPM");
    return product == Product.MARS ? !ofServer : !ofAgent;
  }

  private String knowers(OperationKind kind, Optional<String> command) {
    return String.join(
        " and ",
        Stream.of(Product.values())
            .filter(product -> knowledge.appliesTo(kind, product) && has(product, command))
            .map(Product::toString)
            .toList());
  }
}
