package io.github.backupchecker.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Findings that were there when a team began to check, and that may stay until somebody mends them.
 *
 * @param path of the file, as reports show it; empty where there is none
 * @param findings by fingerprint
 */
public record Baseline(Optional<String> path, Map<String, KnownFinding> findings) {

  /** Of the format in which it is kept. */
  public static final String SCHEMA_VERSION = "1";

  public Baseline {
    findings = Map.copyOf(findings);
  }

  static Baseline of(String path, List<KnownFinding> findings) {
    return new Baseline(
        Optional.of(path),
        findings.stream()
            .collect(
                Collectors.toMap(
                    KnownFinding::fingerprint, Function.identity(), (first, again) -> first)));
  }

  public static Baseline none() {
    return new Baseline(Optional.empty(), Map.of());
  }

  /**
   * Whether a finding is known; what could not be told then is not known where it fails now.
   *
   * @param isFailed false where it cannot be told
   */
  public boolean knows(String fingerprint, boolean isFailed) {
    KnownFinding known = findings.get(fingerprint);
    return known != null && !(isFailed && known.isUndetermined());
  }
}
