package io.github.backupchecker.operation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import java.util.List;
import java.util.stream.Stream;

/** What makes an operation one that cannot be done as it is planned. */
final class Contradictions {
  private final UnknownToProduct products;
  private final UpgradePlan upgrades;

  Contradictions(Knowledge knowledge) {
    this.products = new UnknownToProduct(knowledge);
    this.upgrades = new UpgradePlan(knowledge);
  }

  List<Problem> of(Placement placement) {
    return Stream.of(
            products.in(placement),
            upgrades.in(placement),
            new RetentionPlan(placement).contradictions(),
            new Parts(placement).contradictions())
        .flatMap(problems -> problems)
        .toList();
  }
}
