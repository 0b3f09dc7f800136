package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.oracle.PredictionFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was asked of predict, and whether such a thing exists.
 *
 * @param toGiven whether a retention was given
 */
record PredictionRequest(Knowledge knowledge, PredictionFilter filter, boolean toGiven) {
  private static final Set<OperationKind> OF_RETENTION =
      Set.of(OperationKind.REDUCE_RETENTION, OperationKind.INCREASE_RETENTION);

  /** Refuses a combination that no product knows, and a retention where there is none. */
  void check() {
    filter.operation().ifPresent(this::check);
  }

  private void check(OperationKind kind) {
    if (toGiven && !OF_RETENTION.contains(kind)) {
      throw new UsageException(
          kind.id() + " has no retention: leave out --to, or ask for reduce-retention");
    }
    filter.product().ifPresent(product -> check(kind, product));
  }

  private void check(OperationKind kind, Product product) {
    List<Product> products =
        Arrays.stream(Product.values()).filter(known -> knowledge.appliesTo(kind, known)).toList();
    if (products.isEmpty()) {
      throw new UsageException(
          kind.id() + " is done to a vault, whatever the product: leave out --product");
    }
    if (!products.contains(product)) {
      throw new UsageException(
          product + " has no " + kind.id() + "; it is an operation of " + names(products));
    }
  }

  private static String names(List<Product> products) {
    return products.stream().map(Product::toString).collect(Collectors.joining(" and "));
  }
}
