package io.github.backupchecker.knowledge;

import java.util.Optional;

/**
 * What the vendor says of an operating system.
 *
 * @param family of Windows to which it belongs; empty where that is not known
 * @param matter what decides: its name, or the edition that is excluded
 */
public record OperatingSystem(Standing standing, Optional<SystemFamily> family, String matter) {

  /** How a system relates to the vendor's table. */
  public enum Standing {
    LISTED,
    /** No version of the table, and not newer than it. */
    UNLISTED,
    /** Newer than the newest version of the table. */
    NEWER,
    /** An edition that is supported in no version. */
    EXCLUDED,
    /** No Windows. */
    OTHER,
    /** Not told by its name. */
    UNREAD
  }

  /** The versions of its family that are supported; nothing where no family is known. */
  public String supported() {
    return family.map(SystemFamily::toString).orElse("");
  }

  /** Whether the agent backs up the system state there. */
  public boolean systemState() {
    return family.filter(SystemFamily::systemState).isPresent();
  }

  /** The newest system of its family in the vendor's table. */
  public String newest() {
    return family.map(SystemFamily::newest).orElse("");
  }
}
