package io.github.backupchecker.dialect;

import io.github.backupchecker.source.Location;

/**
 * Something that concerns backup and is not judged.
 *
 * @param what such as {@code AzureIaasVM policy}; of a linked template, its path or address
 */
public record Recognised(Reason reason, String what, Location location) {

  /** Why it is not judged. */
  public enum Reason {
    /** It is outside the hybrid rules, or not deployed. */
    NOT_HYBRID,
    /** It is a template that another one links to. */
    NOT_FOLLOWED,
    /** It is the defaults of a template that a file beside it sets otherwise. */
    SET_BESIDE
  }

  public Recognised(String what, Location location) {
    this(Reason.NOT_HYBRID, what, location);
  }
}
