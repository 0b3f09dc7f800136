package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.Shape;
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
 * Reads the entries of a mapping of names to objects, such as the body of {@code agents:}.
 *
 * @param parent the address to which the names are added
 * @param defaults what the objects have in common
 */
record NamedObjects(Address parent, Optional<MappingNode> defaults, Problems problems) {

  <T> List<T> read(List<MappingNode.Entry> entries, ObjectReader<T> reader) {
    List<T> objects = new ArrayList<>();
    for (MappingNode.Entry entry : entries) {
      objects.add(read(entry, reader));
    }
    return List.copyOf(objects);
  }

  private <T> T read(MappingNode.Entry entry, ObjectReader<T> reader) {
    Location place = entry.key().location();
    Fields fields = Fields.of(completed(entry), place, reader.shape(), problems);
    Identity identity =
        new Identity(
            parent.child(entry.name()),
            entry.name(),
            place,
            Identity.Origin.NATIVE,
            fields.value(Shape.RENAMED_FROM));
    return reader.read(identity, fields);
  }

  /** An object over its defaults; what is declared elsewhere has none of ours. */
  private Node completed(MappingNode.Entry object) {
    if (defaults.isEmpty() || isElsewhere(object.value())) {
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

  private static boolean isElsewhere(Node object) {
    return object instanceof MappingNode body && body.entry(VaultReader.ELSEWHERE.name()) != null;
  }
}
