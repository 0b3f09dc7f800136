package io.github.backupchecker.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
}
