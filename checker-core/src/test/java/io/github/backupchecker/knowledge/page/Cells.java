package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Product;
import java.util.Set;

/** What several tables write into their cells. */
record Cells(Knowledge knowledge) {

  /** The section of a fact or an erratum, with its name. */
  String link(String fact) {
    return link(knowledge.citation(fact)) + " (" + fact + ")";
  }

  String link(Citation citation) {
    return "[" + citation.section() + "](" + citation.link() + ")";
  }

  String names(Set<Product> products) {
    return String.join(", ", products.stream().sorted().map(Product::toString).toList());
  }
}
