package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of objects that an estate declares, by the names of their maps. */
public enum ObjectKind {
  VAULTS,
  AGENTS,
  SERVERS,
  POLICIES,
  OPERATIONS;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The name of the map, with which addresses begin. */
  public String word() {
    return word;
  }

  /** The kind of what an address names; empty where no object has such an address. */
  public static Optional<ObjectKind> of(Address address) {
    String word = address.kind();
    for (ObjectKind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether they are machines, whose names Windows does not tell apart by case. */
  public boolean isMachine() {
    return this == AGENTS || this == SERVERS;
  }

  public Address address(String name) {
    return Address.of(word(), name);
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ObjectKind::word).toList();
  }
}
