package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import java.util.List;
import java.util.Optional;

/**
 * What the vendor will answer.
 *
 * @param code the error code as printed, where one is documented
 * @param message the error in short
 * @param remedy what works on this stack
 * @param reason why, in one sentence
 */
public record Prediction(
    Result result,
    Optional<String> code,
    Optional<String> message,
    Optional<String> remedy,
    String reason,
    List<Citation> sources) {

  public Prediction {
    sources = List.copyOf(sources);
  }

  public static Prediction undetermined(String reason) {
    return undetermined(reason, Optional.empty());
  }

  /** What cannot be told until something is declared. */
  public static Prediction undetermined(String reason, String remedy) {
    return undetermined(reason, Optional.of(remedy));
  }

  private static Prediction undetermined(String reason, Optional<String> remedy) {
    return new Prediction(
        Result.UNDETERMINED, Optional.empty(), Optional.empty(), remedy, reason, List.of());
  }
}
