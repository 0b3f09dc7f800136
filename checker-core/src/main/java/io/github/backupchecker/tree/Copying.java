package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of anchored values that remember where they are used.
 *
 * @param use the alias or the value of a merge key
 * @param counted run for each node
 */
record Copying(Location use, Runnable counted) {

  Node copy(Node node) {
    counted.run();
    if (node instanceof ScalarNode scalar) {
      return new ScalarNode(scalar.text(), scalar.style(), scalar.location(), use);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>(sequence.items().size());
      sequence.items().forEach(item -> items.add(copy(item)));
      return new SequenceNode(List.copyOf(items), sequence.location(), use);
    }
    MappingNode mapping = (MappingNode) node;
    List<MappingNode.Entry> entries = new ArrayList<>(mapping.entries().size());
    mapping.entries().forEach(entry -> entries.add(copy(entry)));
    return new MappingNode(List.copyOf(entries), mapping.location(), use);
  }

  MappingNode.Entry copy(MappingNode.Entry entry) {
    return new MappingNode.Entry(entry.key(), copy(entry.value()));
  }
}
