package io.github.backupchecker.secret;

import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which declared object stands at which place of a file.
 *
 * @param starts the objects by the offset at which they begin
 */
record Owners(SourceFile file, NavigableMap<Integer, Address> starts) {
  static final Set<String> MAPS = Set.copyOf(ObjectKind.words());

  static Owners in(SourceFile file, List<Node> documents) {
    Owners owners = new Owners(file, new TreeMap<>());
    for (Node document : documents) {
      document
          .asMapping()
          .ifPresent(
              root ->
                  root.entries().stream()
                      .filter(kind -> MAPS.contains(kind.name()))
                      .forEach(
                          kind ->
                              kind.value()
                                  .asMapping()
                                  .ifPresent(objects -> owners.add(kind.name(), objects))));
    }
    return owners;
  }

  /** The last object that begins before a place; the file where none does. */
  Address of(int place) {
    var entry = starts.floorEntry(place);
    return entry == null ? new Address("files").child(file.path()) : entry.getValue();
  }

  private void add(String kind, MappingNode objects) {
    objects
        .entries()
        .forEach(
            object ->
                starts.put(object.key().location().startOffset(), Address.of(kind, object.name())));
  }
}
