package io.github.backupchecker.operation;

import io.github.backupchecker.oracle.Prediction;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of a plan before it is judged.
 *
 * @param declared where it is done, as declared
 * @param placement the same in the state that the steps before it leave
 * @param ofVault the last step before that changed the vault
 * @param ofClient the last step before that changed the client's versions
 */
record Step(
    Placement declared,
    Placement placement,
    Optional<Address> ofVault,
    Optional<Address> ofClient) {

  List<Address> after() {
    return Stream.of(ofVault, ofClient).flatMap(Optional::stream).toList();
  }

  /** What is to be said where a step before leaves a version of which nothing is known. */
  Optional<Prediction> unsettled() {
    return placement
        .client()
        .filter(this::isLeftOpen)
        .flatMap(client -> ofClient.map(step -> unsettled(client, step)));
  }

  /** A version that is open as declared is not what the steps left open. */
  private boolean isLeftOpen(Client client) {
    return declared
        .client()
        .filter(
            before ->
                isLeftOpen(before.release(), client.release())
                    || isLeftOpen(before.agent(), client.agent()))
        .isPresent();
  }

  private static boolean isLeftOpen(Declared<?> before, Declared<?> now) {
    return now.isUndetermined() && !now.equals(before);
  }

  private static Prediction unsettled(Client client, Address step) {
    return Prediction.undetermined(
        "what " + client.address() + " runs after " + step + " is not known",
        "write to: of " + step + " with the version or release that it leads to");
  }
}
