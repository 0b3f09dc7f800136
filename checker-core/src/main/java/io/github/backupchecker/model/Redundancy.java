package io.github.backupchecker.model;

import java.util.Locale;

/** How a vault's storage is replicated. */
public enum Redundancy {
  GEO,
  ZONE,
  LOCAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
