package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Optional;

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
  public boolean recognises(Document document) {
    List<ArmResource> all = ResourceFinder.find(document.root(), new Reading());
    return all.stream().anyMatch(ArmDialect::isBackup) || notUnderstood(document, all).isPresent();
  }

  @Override
  public Declarations read(Document document) {
    Reading reading = new Reading();
    List<ArmResource> all = ResourceFinder.find(document.root(), reading);
    notUnderstood(document, all).ifPresent(type -> unsupported(type, reading));
    List<ArmResource> backup = all.stream().filter(ArmDialect::isBackup).toList();
    return new DocumentReader(backup, knowledge, reading).read();
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
