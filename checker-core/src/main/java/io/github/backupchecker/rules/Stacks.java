package io.github.backupchecker.rules;

import io.github.backupchecker.knowledge.Stack;
import io.github.backupchecker.subject.Client;
import java.util.Optional;

/** What of a client decides its capabilities. */
final class Stacks {
  private Stacks() {}

  /** Its product, release and agent; empty where the product is not known. */
  static Optional<Stack> of(Client client) {
    return client
        .product()
        .map(product -> new Stack(product, client.release().known(), client.agent().known()));
  }
}
