package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays a mapping over another one: mappings merge key by key, lists and scalars replace.
 *
 * @param use where what stands in the lower mapping is used
 */
public record Overlay(Location use) {
  /** The upper mapping, completed by the lower one. */
  public MappingNode lay(MappingNode upper, MappingNode lower) {
    Copying copying = new Copying(use, () -> {});
    List<MappingNode.Entry> entries = new ArrayList<>();
    Set<String> own = new HashSet<>();
    for (MappingNode.Entry entry : upper.entries()) {
      own.add(entry.name());
      entries.add(new MappingNode.Entry(entry.key(), laid(entry, lower)));
    }
    lower.entries().stream()
        .filter(entry -> !own.contains(entry.name()))
        .map(copying::copy)
        .forEach(entries::add);
    return new MappingNode(List.copyOf(entries), upper.location(), upper.use());
  }

  private Node laid(MappingNode.Entry entry, MappingNode lower) {
    return lower
        .get(entry.name())
        .filter(MappingNode.class::isInstance)
        .filter(below -> entry.value() instanceof MappingNode)
        .<Node>map(below -> lay((MappingNode) entry.value(), (MappingNode) below))
        .orElse(entry.value());
  }
}
