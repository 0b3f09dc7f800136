package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import java.util.List;
import java.util.Optional;

/**
 * An error code of the vendor.
 *
 * @param code as printed
 * @param aliases other spellings of the same error
 * @param raised on which operation
 * @param message the printed text in short
 * @param note a contradiction of the vendor about it, and the reading that is followed
 */
public record VendorError(
    String code,
    List<String> aliases,
    String raised,
    String message,
    String cause,
    String remedy,
    String fact,
    Citation citation,
    Optional<String> note) {

  public VendorError {
    aliases = List.copyOf(aliases);
  }
}
