package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What stays recoverable of the deleted data of a product, as the vendor says.
 *
 * @param how it is recovered
 * @param days for which it is kept where a vault does not say
 * @param terms what the vendor says of it, a sentence each
 * @param sources the sections that say it
 */
public record ReportedRecovery(
    Product product, String how, long days, List<String> terms, List<Citation> sources) {
  private static final List<String> FACTS =
      List.of("deleted-data-kept", "deleted-data-recovered", "recovery-points-kept");

  public ReportedRecovery {
    terms = List.copyOf(terms);
    sources = List.copyOf(sources);
  }

  /** One of each product, in the order of products. */
  static List<ReportedRecovery> of(Collection<Product> products, Knowledge knowledge) {
    List<ReportedRecovery> all = new ArrayList<>();
    for (Product product : Product.values()) {
      if (products.contains(product)) {
        all.add(of(product, knowledge));
      }
    }
    return all;
  }

  private static ReportedRecovery of(Product product, Knowledge knowledge) {
    List<String> terms = new ArrayList<>();
    for (String fact : FACTS) {
      terms.add(knowledge.sources().statement(fact));
    }
    return new ReportedRecovery(
        product,
        knowledge.recovery(product),
        knowledge.deletedDataDays(),
        terms,
        knowledge.sources().citations(FACTS));
  }
}
