package io.github.backupchecker.knowledge;

import java.util.Locale;

/** Something that the service asks of a request that writes a vault, from some API version on. */
public enum ApiDemand {
  IMMUTABILITY_CONFIGURATION,
  WHOLE_SOFT_DELETE;

  /** The name in the knowledge file, such as {@code whole-soft-delete}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
