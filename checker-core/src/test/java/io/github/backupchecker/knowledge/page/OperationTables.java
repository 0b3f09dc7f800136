package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of operations. */
record OperationTables(Knowledge knowledge, Cells cells) {

  String markdown() {
    return "## Operations\n\n[A page for each](operations/README.md).\n\n" + operations();
  }

  private String operations() {
    return MarkdownTable.of(
        List.of(
            "Operation",
            "Products",
            "Asks for a PIN from",
            "What is lost",
            "Deletes data",
            "Source"),
        Arrays.stream(OperationKind.values()).map(this::operation).toList());
  }

  private List<String> operation(OperationKind kind) {
    OperationFacts facts = knowledge.operation(kind);
    List<String> pins = new ArrayList<>();
    for (Product product : Product.values()) {
      facts
          .pin(product)
          .filter(pin -> facts.products().contains(product))
          .ifPresent(pin -> pins.add(knowledge.requirement(pin).from(product)));
    }
    return List.of(
        "`" + kind.id() + "`",
        facts.concernsVault() ? "(the vault)" : cells.names(facts.products()),
        String.join("; ", pins),
        facts.loses().orElse(""),
        facts.deletes() ? "yes" : "",
        cells.link(facts.fact()));
  }
}
