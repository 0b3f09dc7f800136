package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import java.util.Optional;

/**
 * A place where the vendor contradicts itself, with the reading that is followed.
 *
 * @param dossier its number in the dossier of facts, where it has one
 */
public record Erratum(
    String id, Optional<String> dossier, String readings, String followed, Citation citation) {

  @Override
  public String toString() {
    return id + ": " + readings + " Followed: " + followed;
  }
}
