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
    /** It is outside the hybrid rules. */
    NOT_HYBRID,
    /** Its condition is false, or its loop is empty. */
    NOT_DEPLOYED,
    /** It is an answer in which nothing but a secret is of concern. */
    ANSWER,
    /** It is a template that another one links to. */
    NOT_FOLLOWED,
    /** It is the defaults of a template that a file beside it sets otherwise. */
    SET_BESIDE
  }

  public Recognised(String what, Location location) {
    this(Reason.NOT_HYBRID, what, location);
  }
}
