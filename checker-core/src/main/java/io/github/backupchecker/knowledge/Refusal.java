package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import java.util.Optional;
import java.util.Set;

/**
 * An operation that an immutable vault refuses.
 *
 * @param aware the code on a stack that understands immutability; empty where none is printed
 * @param message what an aware stack prints where it prints no code
 * @param old the code on any other stack
 * @param keep which alternatives work instead
 */
public record Refusal(
    OperationKind kind,
    Set<Product> products,
    Optional<String> aware,
    Optional<String> message,
    String old,
    String keep,
    String fact) {

  public Refusal {
    products = Set.copyOf(products);
  }
}
