package io.github.backupchecker.settings;

import io.github.backupchecker.source.Address;
import java.util.Comparator;

/**
 * A finding that a baseline knows.
 *
 * @param property what of the subject is meant
 * @param fingerprint of the three before it
 * @param isUndetermined whether it could not be told
 */
public record KnownFinding(
    Address subject, String rule, String property, String fingerprint, boolean isUndetermined)
    implements Comparable<KnownFinding> {
  private static final Comparator<KnownFinding> ORDER =
      Comparator.comparing(KnownFinding::subject)
          .thenComparing(KnownFinding::rule)
          .thenComparing(KnownFinding::property)
          .thenComparing(KnownFinding::fingerprint);

  @Override
  public int compareTo(KnownFinding other) {
    return ORDER.compare(this, other);
  }
}
