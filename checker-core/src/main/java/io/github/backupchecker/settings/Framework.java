package io.github.backupchecker.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A catalogue of controls whose optional rules a team may switch on. */
public enum Framework {
  CIS_AZURE_STORAGE;

  /** The name in settings, such as {@code cis-azure-storage}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Framework::id).toList();
  }

  static Optional<Framework> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equalsIgnoreCase(id.strip())).findFirst();
  }
}
