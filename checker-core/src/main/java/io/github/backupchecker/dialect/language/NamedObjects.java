package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.Overlay;
import io.github.backupchecker.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mapping of names to objects, such as the body of {@code agents:}.
 *
 * @param key the key that holds the mapping, for messages
 * @param defaults what the objects have in common
 */
record NamedObjects(String key, Optional<MappingNode> defaults, Problems problems) {

  /**
   * @param parent the address to which the names are added
   */
  <T> List<T> read(Node node, Address parent, ObjectReader<T> reader) {
    List<T> objects = new ArrayList<>();
    for (MappingNode.Entry entry : entries(node)) {
      if (entry.name().startsWith("x-")) {
        continue;
      }
      Location place = entry.key().location();
      if (entry.name().isEmpty() || entry.key().isNull()) {
        problems.add(ProblemKind.INVALID_VALUE, place, "a name in '" + key + "' is empty");
        continue;
      }
      Identity identity =
          new Identity(parent.child(entry.name()), entry.name(), place, Identity.Origin.NATIVE);
      Node body = completed(entry);
      objects.add(reader.read(identity, Fields.of(body, place, reader.shape(), problems)));
    }
    return objects;
  }

  /** An object over its defaults; what is declared elsewhere has none of ours. */
  private Node completed(MappingNode.Entry object) {
    boolean elsewhere =
        object.value().asMapping().flatMap(body -> body.get("elsewhere")).isPresent();
    if (defaults.isEmpty() || elsewhere) {
      return object.value();
    }
    Overlay overlay = new Overlay(object.key().location());
    if (object.value() instanceof MappingNode own) {
      return overlay.lay(own, defaults.orElseThrow());
    }
    boolean empty = object.value() instanceof ScalarNode scalar && scalar.isNull();
    MappingNode nothing = new MappingNode(List.of(), object.value().location(), null);
    return empty ? overlay.lay(nothing, defaults.orElseThrow()) : object.value();
  }

  private List<MappingNode.Entry> entries(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.entries();
    }
    boolean empty = node instanceof ScalarNode scalar && scalar.isNull();
    if (!empty) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          node.location(),
          "'" + key + "' is a mapping of names to objects, as in " + key + ": { a-name: { ... } }");
    }
    return List.of();
  }
}
