package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an operation is, who knows it and what is gone afterwards.
 *
 * @param answers where readers learn what the vendor answers to an operation
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
        + "\nWhat the vendor answers: "
        + answers.apply(kind)
        + "\n\nSource: "
        + knowledge.citation(facts.fact()).link()
        + "\n";
  }

  private static String who(OperationFacts facts) {
    return facts.concernsVault()
        ? "It is done to a vault."
        : "It is done on "
            + Arrays.stream(Product.values())
                .filter(facts.products()::contains)
                .map(Product::toString)
                .collect(Collectors.joining(", "))
            + ".";
  }

  private String notes(OperationKind kind) {
    return knowledge.explanations().about(kind.id()).stream()
        .map(fact -> "\n" + knowledge.sources().statement(fact))
        .collect(Collectors.joining());
  }
}
