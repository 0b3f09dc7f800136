package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a mapping in the order in which they are read, each name once. */
final class Entries {
  private final List<MappingNode.Entry> all = new ArrayList<>();
  private final Map<String, MappingNode.Entry> index = new HashMap<>(0);

  /**
   * Adds an entry whose name is new.
   *
   * @return the one that has the name already, and stays
   */
  MappingNode.@Nullable Entry add(MappingNode.Entry entry) {
    MappingNode.Entry earlier = get(entry.name());
    if (earlier == null) {
      all.add(entry);
      index(entry);
    }
    return earlier;
  }

  MappingNode.@Nullable Entry get(String name) {
    return index.isEmpty() ? MappingNode.first(name, all) : index.get(name);
  }

  /** Most mappings are too small to gain by an index. */
  private void index(MappingNode.Entry added) {
    if (all.size() == MappingNode.FEW) {
      all.forEach(entry -> index.put(entry.name(), entry));
    } else if (all.size() > MappingNode.FEW) {
      index.put(added.name(), added);
    }
  }

  /** A mapping of all of them, when no more come. */
  MappingNode mapping(Location place) {
    return new MappingNode(List.copyOf(all), index, place, null);
  }
}
