package io.github.backupchecker.cli;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything that can be explained. */
final class Topics {
  private static final String RULES = "/io/github/backupchecker/rules/pages/";
  private static final String PROBLEMS = "/io/github/backupchecker/cli/problems/";
  private final Knowledge knowledge;

  private Topics(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Rules, problems, operations, vendor codes, facts and errata. */
  static List<Topic> all(Knowledge knowledge) {
    Topics topics = new Topics(knowledge);
    List<Topic> all = new ArrayList<>();
    for (Rule<?> rule : Rules.all(knowledge)) {
      all.add(Topic.page(rule.metadata().id(), RULES + rule.metadata().id() + ".md"));
    }
    for (ProblemKind kind : ProblemKind.values()) {
      all.add(Topic.page(kind.id(), PROBLEMS + kind.id() + ".md"));
    }
    Arrays.stream(OperationKind.values()).forEach(kind -> all.add(topics.operation(kind)));
    knowledge.errors().forEach(error -> all.add(topics.error(error)));
    knowledge
        .facts()
        .forEach(fact -> all.add(topic(fact.id(), fact.says(), fact.citation().link())));
    knowledge
        .errata()
        .forEach(
            erratum ->
                all.add(
                    topic(
                        erratum.id(),
                        erratum.readings() + "\n\nFollowed: " + erratum.followed(),
                        erratum.citation().link())));
    return all;
  }

  private static Topic topic(String id, String text, String link) {
    return new Topic(
        List.of(id.toLowerCase(Locale.ROOT)),
        () -> "# " + id + "\n\n" + text + "\n\nSource: " + link + "\n");
  }

  private Topic error(VendorError error) {
    return new Topic(List.of(error.code().toLowerCase(Locale.ROOT)), () -> text(error));
  }

  private static String text(VendorError error) {
    StringBuilder text = new StringBuilder("# " + error.code() + "\n\n");
    if (!error.aliases().isEmpty()) {
      text.append("Also seen as ").append(String.join(", ", error.aliases())).append(".\n\n");
    }
    text.append("Raised on: ").append(error.raised()).append('\n');
    text.append("Message: ").append(error.message()).append('\n');
    text.append("Cause: ").append(error.cause()).append('\n');
    text.append("Remedy: ").append(error.remedy()).append('\n');
    error.note().ifPresent(note -> text.append("Note: ").append(note).append('\n'));
    return text.append("\nSource: ")
        .append(error.citation().section())
        .append(", ")
        .append(error.citation().link())
        .append('\n')
        .toString();
  }

  private Topic operation(OperationKind kind) {
    return new Topic(List.of(kind.id()), () -> text(kind, knowledge.operation(kind)));
  }

  private String text(OperationKind kind, OperationFacts facts) {
    String who =
        facts.concernsVault()
            ? "It is done to a vault."
            : "It is done on "
                + Arrays.stream(Product.values())
                    .filter(facts.products()::contains)
                    .map(Product::toString)
                    .collect(Collectors.joining(", "))
                + ".";
    String statement = knowledge.statement(facts.fact());
    return "# "
        + kind.id()
        + "\n\n"
        + statement
        + "\n\n"
        + who
        + "\nWhat the vendor answers: backup-checker predict --operation "
        + kind.id()
        + "\n\nSource: "
        + knowledge.citation(facts.fact()).link()
        + "\n";
  }
}
