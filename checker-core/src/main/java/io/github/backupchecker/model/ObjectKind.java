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

  /** The name of the map, with which addresses begin. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ObjectKind::word).toList();
  }

  /** The kind of a map or of an address's first segment. */
  public static Optional<ObjectKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  public Address address(String name) {
    return Address.of(word(), name);
  }
}
