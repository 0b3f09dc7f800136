package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an operation.
 *
 * @param products those that know it; none for an operation on a vault
 * @param pin what a stack must be able to do to ask for the operation's PIN
 * @param pinOnMars the same where only MARS asks for one
 * @param loses what is gone afterwards; empty where nothing is
 * @param drops what kind of thing it gives up, where it gives up protection
 * @param deletes whether it deletes recovery points, whatever it drops
 */
public record OperationFacts(
    OperationKind kind,
    Set<Product> products,
    Optional<Capability> pin,
    Optional<Capability> pinOnMars,
    Optional<String> loses,
    Optional<Drop> drops,
    boolean deletes,
    String fact) {

  /** What an operation gives up. */
  public enum Drop {
    /** Recovery points. */
    DATA,
    /** What protects recovery points. */
    GUARD
  }

  public OperationFacts {
    products = Set.copyOf(products);
  }

  /** What asks for the PIN on a product; empty where the vendor asks for none. */
  public Optional<Capability> pin(Product product) {
    return product == Product.MARS ? pin.or(() -> pinOnMars) : pin;
  }

  public boolean concernsVault() {
    return products.isEmpty();
  }
}
