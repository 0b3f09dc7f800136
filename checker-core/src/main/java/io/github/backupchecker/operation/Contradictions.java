package io.github.backupchecker.operation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import java.util.List;
import java.util.stream.Stream;

/** The operations of an estate that cannot be done as they are planned. */
public final class Contradictions {
  private final UnknownToProduct products;
  private final UpgradePlan upgrades;

  public Contradictions(Knowledge knowledge) {
    this.products = new UnknownToProduct(knowledge);
    this.upgrades = new UpgradePlan(knowledge);
  }

  /** A problem for each contradiction, in the order of addresses. */
  public List<Problem> in(Estate estate) {
    Placements placements = new Placements(estate);
    return estate.operations().stream()
        .flatMap(operation -> placements.of(operation).stream())
        .flatMap(placement -> of(placement).stream())
        .distinct()
        .toList();
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
