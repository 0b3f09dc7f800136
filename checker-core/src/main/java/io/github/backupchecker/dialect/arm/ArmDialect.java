package io.github.backupchecker.dialect.arm;

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
  public boolean recognises(Document document) {
    List<ArmResource> all =
        ResourceFinder.find(document.root(), new Reading(), Surroundings.none()).resources();
    return all.stream().anyMatch(ArmDialect::isBackup)
        || PinAnswer.find(document.root()).isPresent()
        || notUnderstood(document, all).isPresent();
  }

  @Override
  public Declarations read(Document document) {
    Reading reading = new Reading();
    ResourceFinder.Found found =
        ResourceFinder.find(document.root(), reading, document.surroundings());
    List<ArmResource> all = found.resources();
    notUnderstood(document, all).ifPresent(type -> unsupported(type, reading));
    unreadableBeside(document).forEach(reading::problem);
    List<ArmResource> backup = all.stream().filter(ArmDialect::isBackup).toList();
    Declarations declared = new DocumentReader(backup, knowledge, reading).read();
    return declared.and(
        Stream.of(
                PinAnswer.find(document.root()).stream(),
                found.links().stream(),
                setBeside(document).stream())
            .flatMap(recognised -> recognised)
            .toList());
  }

  /** Files whose parameters could be those of this template, if it has any with a default. */
  private static List<Problem> unreadableBeside(Document document) {
    boolean hasDefaults =
        parameters(document)
            .anyMatch(p -> p.value().asMapping().flatMap(m -> m.get("defaultValue")).isPresent());
    return hasDefaults ? document.surroundings().beside().unreadable() : List.of();
  }

  private static Stream<MappingNode.Entry> parameters(Document document) {
    return document.root().asMapping().filter(root -> root.get("resources").isPresent()).stream()
        .flatMap(template -> template.get("parameters").flatMap(Node::asMapping).stream())
        .flatMap(parameters -> parameters.entries().stream());
  }

  /**
   * The parameters of a template whose defaults are not judged, since a file beside it sets them.
   */
  private static Optional<Recognised> setBeside(Document document) {
    return parameters(document)
        .flatMap(parameter -> setBeside(parameter, document).stream())
        .findFirst();
  }

  private static Optional<Recognised> setBeside(MappingNode.Entry parameter, Document document) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(document.surroundings().beside().parameters().get(name))
        .map(
            file ->
                new Recognised(
                    Recognised.Reason.SET_BESIDE,
                    "parameters that " + file + " sets",
                    parameter.key().location()));
  }

  private static boolean isBackup(ArmResource resource) {
    return resource.kind() != Kind.NOT_BACKUP;
  }

  /** What must not pass in silence: a resource of Recovery Services where none was found. */
  private static Optional<ScalarNode> notUnderstood(Document document, List<ArmResource> found) {
    boolean bystander = document.root().asMapping().filter(Bystander::isDocument).isPresent();
    return found.isEmpty() && !bystander ? Mention.find(document.root()) : Optional.empty();
  }

  private static void unsupported(ScalarNode type, Reading reading) {
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
