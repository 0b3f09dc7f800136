package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation is, who knows it, what is gone afterwards, and what the vendor answers.
 *
 * @param answers the command with which readers learn what the vendor answers to an operation
 */
record OperationPage(Knowledge knowledge, Function<OperationKind, String> answers) {

  String of(OperationKind kind) {
    OperationFacts facts = knowledge.operation(kind);
    return "# "
        + kind.id()
        + "\n\n"
        + knowledge.sources().statement(facts.fact())
        + "\n\n"
        + who(facts)
        + facts.loses().map(lost -> "\nAfterwards " + lost + ".").orElse("")
        + notes(kind)
        + "\n"
        + pin(facts)
        + new RefusalSection(knowledge).of(kind)
        + "\n## What the vendor answers\n\n```\n"
        + answers.apply(kind)
        + "\n```\n"
        + Prose.source(knowledge.citation(facts.fact()));
  }

  private static String who(OperationFacts facts) {
    return facts.concernsVault()
        ? "It is done to a vault."
        : "It is done on "
            + products(facts).map(Product::toString).collect(Collectors.joining(", "))
            + ".";
  }

  private String notes(OperationKind kind) {
    return knowledge.explanations().about(kind.id()).stream()
        .map(fact -> "\n" + knowledge.sources().statement(fact))
        .collect(Collectors.joining());
  }

  private String pin(OperationFacts facts) {
    String since =
        products(facts)
            .flatMap(
                product ->
                    facts.pin(product).stream()
                        .map(pin -> knowledge.requirement(pin).from(product)))
            .map(from -> "* " + from + "\n")
            .collect(Collectors.joining());
    return since.isEmpty()
        ? ""
        : "\n## Security PIN\n\nWhere hybrid security is on, it asks for the PIN from these versions on:\n\n"
            + since;
  }

  private static Stream<Product> products(OperationFacts facts) {
    return Arrays.stream(Product.values()).filter(facts.products()::contains);
  }
}
