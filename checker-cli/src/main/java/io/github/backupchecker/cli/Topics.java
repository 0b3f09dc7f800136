package io.github.backupchecker.cli;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.ProblemPages;
import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.Term;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.knowledge.page.VersionPage;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rules.RulePages;
import io.github.backupchecker.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be explained. */
final class Topics {
  private final Knowledge knowledge;

  private Topics(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Rules, problems, operations, vendor codes, facts and errata. */
  static List<Topic> all(Knowledge knowledge) {
    Topics topics = new Topics(knowledge);
    List<Topic> all = new ArrayList<>();
    for (Rule<?> rule : Rules.all(knowledge)) {
      all.add(new Topic(List.of(rule.metadata().id()), () -> RulePages.of(rule.metadata())));
    }
    for (ProblemKind kind : ProblemKind.values()) {
      all.add(new Topic(List.of(kind.id()), () -> ProblemPages.of(kind)));
    }
    Arrays.stream(OperationKind.values()).forEach(kind -> all.add(topics.operation(kind)));
    knowledge.errors().all().forEach(error -> all.add(topics.error(error)));
    knowledge.explanations().terms().forEach(term -> all.add(topics.term(term)));
    knowledge
        .sources()
        .facts()
        .values()
        .forEach(
            fact -> all.add(topic(fact.id(), fact.dossier(), fact.says(), fact.citation().link())));
    knowledge
        .sources()
        .errata()
        .values()
        .forEach(
            erratum ->
                all.add(
                    topic(
                        erratum.id(),
                        erratum.dossier(),
                        erratum.readings() + "\n\nFollowed: " + erratum.followed(),
                        erratum.citation().link())));
    return all;
  }

  private static Topic topic(String id, Optional<String> number, String text, String link) {
    return new Topic(
        Stream.concat(Stream.of(id), number.stream()).map(n -> n.toLowerCase(Locale.ROOT)).toList(),
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

  private Topic term(Term term) {
    List<String> names = new ArrayList<>(List.of(term.word().toLowerCase(Locale.ROOT)));
    names.addAll(term.names());
    return new Topic(
        names,
        () ->
            "# "
                + term.word()
                + "\n\n"
                + term.word()
                + ": "
                + term.says()
                + "\n\n"
                + knowledge.sources().statement(term.fact())
                + "\n\nSource: "
                + knowledge.citation(term.fact()).link()
                + "\n");
  }

  /** What is no fixed name: a code in any spelling, a command line, a version. */
  static Optional<Topic> typed(String name, Knowledge knowledge) {
    return knowledge
        .errors()
        .byCode(name)
        .map(error -> new Topic(List.of(), () -> text(error)))
        .or(() -> new CommandTopic(knowledge).of(name).map(t -> new Topic(List.of(), () -> t)))
        .or(() -> new VersionPage(knowledge).of(name).map(t -> new Topic(List.of(), () -> t)));
  }

  /** Commands, for suggestions. */
  static List<String> commands(Knowledge knowledge) {
    return knowledge.explanations().commands().stream().map(CommandFacts::spelling).toList();
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
    String statement = knowledge.sources().statement(facts.fact());
    return "# "
        + kind.id()
        + "\n\n"
        + statement
        + "\n\n"
        + who
        + facts.loses().map(lost -> "\nAfterwards " + lost + ".").orElse("")
        + notes(kind)
        + "\nWhat the vendor answers: backup-checker predict --operation "
        + kind.id()
        + "\n\nSource: "
        + knowledge.citation(facts.fact()).link()
        + "\n";
  }

  private String notes(OperationKind kind) {
    return knowledge.explanations().about(kind.id()).stream()
        .map(fact -> "\n" + knowledge.sources().statement(fact))
        .collect(Collectors.joining());
  }
}
