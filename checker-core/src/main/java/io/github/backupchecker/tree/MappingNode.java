package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys with values, in the order of the file, merge keys already resolved. */
public final class MappingNode implements Node {
  /** So many entries are looked through as fast as an index is asked. */
  static final int FEW = 16;

  private final List<Entry> entries;
  private final Location location;
  private final @Nullable Location use;
  private final Map<String, Entry> index;

  public MappingNode(List<Entry> entries, Location location, @Nullable Location use) {
    this(entries, entries.size() > FEW ? index(entries) : Map.of(), location, use);
  }

  /**
   * One whose index is there already.
   *
   * @param index the entries by name; empty where they are few
   */
  MappingNode(
      List<Entry> entries, Map<String, Entry> index, Location location, @Nullable Location use) {
    this.entries = entries;
    this.index = index;
    this.location = location;
    this.use = use;
  }

  private static Map<String, Entry> index(List<Entry> entries) {
    Map<String, Entry> index = new HashMap<>();
    for (Entry entry : entries) {
      index.putIfAbsent(entry.name(), entry);
    }
    return index;
  }

  /** A key and its value. */
  public record Entry(ScalarNode key, Node value) {
    public String name() {
      return key.text();
    }
  }

  /** The value of a key; keys are unique, since a duplicate is a problem and is left out. */
  public Optional<Node> get(String key) {
    Entry entry = entry(key);
    return entry == null ? Optional.empty() : Optional.of(entry.value());
  }

  /** A key with its value; none where the key is absent. */
  public @Nullable Entry entry(String key) {
    return index.isEmpty() ? first(key, entries) : index.get(key);
  }

  /** The first of some entries with a name, looked for without an iterator: it is asked a lot. */
  static @Nullable Entry first(String name, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(name)) {
        return entries.get(i);
      }
    }
    return null;
  }

  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Location location() {
    return location;
  }

  @Override
  public @Nullable Location use() {
    return use;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MappingNode node
        && entries.equals(node.entries)
        && location.equals(node.location)
        && Objects.equals(use, node.use);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entries, location, use);
  }
}
