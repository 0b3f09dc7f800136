package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A search for resources of Recovery Services in a document.
 *
 * @param reading what was met on the way
 */
record Search(Document document, ResourceFinder.Found found, TemplateReading reading) {

  static Search in(Document document, Surroundings around) {
    TemplateReading reading = new TemplateReading();
    return new Search(document, ResourceFinder.find(document.root(), reading, around), reading);
  }

  /** The same search in other surroundings; made anew where those change what names stand for. */
  Search in(Surroundings around) {
    return around.beside().parameters().isEmpty() ? this : in(document, around);
  }

  boolean concernsBackup() {
    return !backup().isEmpty() || pin().isPresent() || notUnderstood().isPresent();
  }

  List<ArmResource> backup() {
    return found.resources().stream()
        .filter(resource -> resource.kind() != Kind.NOT_BACKUP)
        .toList();
  }

  Optional<Recognised> pin() {
    return PinAnswer.find(document.root());
  }

  /** What must not pass in silence: a resource of Recovery Services where none was found. */
  Optional<ScalarNode> notUnderstood() {
    boolean bystander = document.root().asMapping().filter(Bystander::isDocument).isPresent();
    return found.resources().isEmpty() && !bystander
        ? Mention.find(document.root())
        : Optional.empty();
  }
}
