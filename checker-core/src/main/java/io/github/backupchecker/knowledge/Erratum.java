package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;

/** A place where the vendor contradicts itself, with the reading that is followed. */
public record Erratum(String id, String readings, String followed, Citation citation) {

  @Override
  public String toString() {
    return id + ": " + readings + " Followed: " + followed;
  }
}
