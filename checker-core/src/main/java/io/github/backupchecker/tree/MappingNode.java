package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys with values, in the order of the file, merge keys already resolved. */
public record MappingNode(List<Entry> entries, Location location, @Nullable Location use)
    implements Node {

  /** A key and its value. */
  public record Entry(ScalarNode key, Node value) {
    public String name() {
      return key.text();
    }
  }

  /** The value of a key; keys are unique, since a duplicate is a problem and is left out. */
  public Optional<Node> get(String key) {
    return entries.stream().filter(e -> e.name().equals(key)).map(Entry::value).findFirst();
  }
}
