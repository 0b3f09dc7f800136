package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Product;
import java.util.Arrays;
import java.util.List;

/** The tables of what an immutable vault refuses, what works instead, and what comes back. */
record RefusalTables(Knowledge knowledge, Cells cells) {

  String markdown() {
    return "## Refused by an immutable vault\n\n"
        + "*Aware*: every part of the stack understands immutability; *old*: any part does not.\n\n"
        + refusals()
        + "## What works instead\n\n"
        + instead()
        + "## Recovery of deleted data\n\n"
        + recovery();
  }

  private String refusals() {
    return MarkdownTable.of(
        List.of("Operation", "Products", "Aware", "Old", "Instead", "Source"),
        knowledge.tables().refusals().stream()
            .map(
                refusal ->
                    List.of(
                        "`" + refusal.kind().id() + "`",
                        cells.names(refusal.products()),
                        refusal.aware().orElse("no code is printed"),
                        refusal.old(),
                        refusal.keep(),
                        cells.link(refusal.fact())))
            .toList());
  }

  private String instead() {
    return MarkdownTable.of(
        List.of(
            "For",
            "Console that keeps by policy",
            "Command that does",
            "With hybrid security on, also",
            "Neither"),
        knowledge.tables().alternatives().entrySet().stream()
            .map(
                e ->
                    List.of(
                        e.getKey(),
                        e.getValue().console().orElse(""),
                        e.getValue().command().map(c -> "`" + c + "`").orElse(""),
                        e.getValue().pin().map(p -> "`" + p + "`").orElse(""),
                        e.getValue().neither()))
            .toList());
  }

  private String recovery() {
    return MarkdownTable.of(
        List.of("Product", "How"),
        Arrays.stream(Product.values())
            .map(product -> List.of(product.toString(), knowledge.recovery(product)))
            .toList());
  }
}
