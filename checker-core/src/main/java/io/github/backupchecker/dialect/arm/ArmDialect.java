package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Claim;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dialect of Azure Resource Manager: templates with nested deployments, what Azure answers, and
 * examples of REST calls.
 */
public final class ArmDialect implements Dialect {
  private final Knowledge knowledge;

  public ArmDialect(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public String name() {
    return "ARM";
  }

  @Override
  public boolean speaksIn(String text) {
    return Kind.isMentioned(text);
  }

  @Override
  public boolean mayClaim(String text) {
    return Kind.isMentioned(text)
        || PinAnswer.isMentioned(text)
        || ExpressionParser.mayStandIn(text);
  }

  @Override
  public List<String> endings() {
    return List.of(".json", ".jsonc", ".yaml", ".yml");
  }

  /** What files beside a document set changes what is found in it, never whether it is ours. */
  @Override
  public Optional<Claim> claim(Document document) {
    Search alone = Search.in(document, Surroundings.none());
    return alone.concernsBackup()
        ? Optional.of(new Claim(this, document, around -> read(document, alone.in(around), around)))
        : Optional.empty();
  }

  private Declarations read(Document document, Search search, Surroundings around) {
    TemplateReading reading = search.reading();
    search.notUnderstood().ifPresent(type -> unsupported(type, reading));
    unreadableBeside(document, around).forEach(reading::problem);
    Declarations declared = new DocumentReader(search.backup(), knowledge, reading).read();
    return declared.and(
        Stream.of(
                search.pin().stream(),
                search.found().links().stream(),
                setBeside(document, around).stream())
            .flatMap(recognised -> recognised)
            .toList());
  }

  /** Files whose parameters could be those of this template, if it has any with a default. */
  private static List<Problem> unreadableBeside(Document document, Surroundings around) {
    boolean hasDefaults =
        parameters(document)
            .anyMatch(p -> p.value().asMapping().flatMap(m -> m.get("defaultValue")).isPresent());
    return hasDefaults ? around.beside().unreadable() : List.of();
  }

  private static Stream<MappingNode.Entry> parameters(Document document) {
    return document.root().asMapping().filter(root -> root.get("resources").isPresent()).stream()
        .flatMap(template -> template.get("parameters").flatMap(Node::asMapping).stream())
        .flatMap(parameters -> parameters.entries().stream());
  }

  /**
   * The parameters of a template whose defaults are not judged, since a file beside it sets them.
   */
  private static Optional<Recognised> setBeside(Document document, Surroundings around) {
    return parameters(document)
        .flatMap(parameter -> setBeside(parameter, around).stream())
        .findFirst();
  }

  private static Optional<Recognised> setBeside(MappingNode.Entry parameter, Surroundings around) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(around.beside().parameters().get(name))
        .map(
            file ->
                new Recognised(
                    Recognised.Reason.SET_BESIDE,
                    "parameters that " + file + " sets",
                    parameter.key().location()));
  }

  private static void unsupported(ScalarNode type, TemplateReading reading) {
    reading.problem(
        ProblemKind.UNSUPPORTED_FORMAT,
        type.location(),
        "This "
            + type.text()
            + " stands in a file of a shape that is not understood, so it was not checked. Understood"
            + " are ARM templates, single resources and lists of them as Azure answers them, and"
            + " examples of REST calls.");
  }
}
