package io.github.backupchecker.finding;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about one subject: that it failed, or that it cannot be told.
 *
 * <p>It knows neither its rule nor its severity.
 *
 * @param verdict failed or undetermined
 * @param subject the address that waivers and baselines name
 * @param property what of the subject is meant, stable over versions: part of the fingerprint
 * @param message the declared value and the threshold in one sentence
 */
public record Finding(
    Verdict verdict,
    Address subject,
    String property,
    String message,
    Location location,
    List<Related> related,
    @Nullable Consequence consequence) {

  /** What an examination came to, other than a pass. */
  public enum Verdict {
    FAILED,
    UNDETERMINED
  }

  public Finding {
    related = List.copyOf(related);
  }
}
