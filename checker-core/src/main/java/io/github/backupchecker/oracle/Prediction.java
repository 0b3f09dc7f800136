package io.github.backupchecker.oracle;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.VendorError;
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

  static Prediction allowed(String reason, Citation source) {
    return because(Result.ALLOWED, reason, Optional.empty(), List.of(source));
  }

  static Prediction pinRequired(int minutes, Citation source) {
    return because(
        Result.PIN_REQUIRED,
        "hybrid security asks for a security PIN",
        Optional.of(
            "generate the PIN in the vault under Settings, Properties, and type it within "
                + minutes
                + " minutes"),
        List.of(source));
  }

  /**
   * @param floor from where on a PIN is asked for, in words
   */
  static Prediction unguarded(String floor, Citation source) {
    return because(
        Result.UNGUARDED,
        "the vendor would want a security PIN, and this stack cannot ask for it",
        Optional.of("upgrade to " + floor + " or newer, which asks for the PIN"),
        List.of(source));
  }

  static Prediction unavailable(String reason, String remedy, Citation source) {
    return because(Result.UNAVAILABLE, reason, Optional.of(remedy), List.of(source));
  }

  /**
   * @param error where the vendor documents a code
   */
  static Prediction refused(
      String reason, Optional<VendorError> error, String remedy, Citation source) {
    return new Prediction(
        Result.REFUSED,
        error.map(VendorError::code),
        error.map(VendorError::message),
        Optional.of(remedy),
        reason,
        List.of(source));
  }

  static Prediction undetermined(String reason, Citation source) {
    return because(Result.UNDETERMINED, reason, Optional.empty(), List.of(source));
  }

  public static Prediction undetermined(String reason) {
    return because(Result.UNDETERMINED, reason, Optional.empty(), List.of());
  }

  /** What cannot be told until something is declared. */
  public static Prediction undetermined(String reason, String remedy) {
    return because(Result.UNDETERMINED, reason, Optional.of(remedy), List.of());
  }

  private static Prediction because(
      Result result, String reason, Optional<String> remedy, List<Citation> sources) {
    return new Prediction(result, Optional.empty(), Optional.empty(), remedy, reason, sources);
  }

  /** With what is printed where no code is documented. */
  Prediction orPrinting(Optional<String> text) {
    return new Prediction(result, code, message.or(() -> text), remedy, reason, sources);
  }
}
