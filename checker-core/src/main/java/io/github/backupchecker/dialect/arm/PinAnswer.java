package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.Optional;

/** What Azure answers to the request for a security PIN. */
final class PinAnswer {
  private static final String PIN = "securityPIN";

  private PinAnswer() {}

  static boolean isMentioned(String text) {
    return text.contains(PIN);
  }

  /** The answer in a document, alone or in an example of the call. */
  static Optional<Recognised> find(Node root) {
    return root.asMapping()
        .flatMap(mapping -> Envelope.of(mapping).flatMap(Envelope::body).or(() -> root.asMapping()))
        .filter(PinAnswer::isPin)
        .map(
            pin ->
                new Recognised(
                    Recognised.Reason.ANSWER, "answer with a security PIN", pin.location()));
  }

  private static boolean isPin(MappingNode answer) {
    return answer.get(PIN).isPresent() && answer.get("expiryTimeInUtcTicks").isPresent();
  }
}
