package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import java.util.List;
import java.util.Optional;

/** Makes predictions with their citations. */
record Answers(Knowledge knowledge) {

  Prediction allowed(String reason, String fact) {
    return new Prediction(
        Result.ALLOWED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reason,
        sources(fact));
  }

  Prediction pinRequired(String fact) {
    return new Prediction(
        Result.PIN_REQUIRED,
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            "generate the PIN in the vault under Settings, Properties, and type it within "
                + knowledge.pinMinutes()
                + " minutes"),
        "hybrid security asks for a security PIN",
        sources(fact));
  }

  Prediction unguarded(String floor, String fact) {
    return new Prediction(
        Result.UNGUARDED,
        Optional.empty(),
        Optional.empty(),
        Optional.of("upgrade to " + floor + " or newer, which asks for the PIN"),
        "the vendor would want a security PIN, and this stack cannot ask for it",
        sources(fact));
  }

  Prediction unavailable(String reason, String remedy, String fact) {
    return new Prediction(
        Result.UNAVAILABLE,
        Optional.empty(),
        Optional.empty(),
        Optional.of(remedy),
        reason,
        sources(fact));
  }

  Prediction refused(String reason, Optional<VendorError> error, String remedy, String fact) {
    return refused(reason, error, error.map(VendorError::message), remedy, fact);
  }

  Prediction refused(
      String reason,
      Optional<VendorError> error,
      Optional<String> message,
      String remedy,
      String fact) {
    return new Prediction(
        Result.REFUSED,
        error.map(VendorError::code),
        message,
        Optional.of(remedy),
        reason,
        sources(fact));
  }

  Prediction undetermined(String reason, String fact) {
    return new Prediction(
        Result.UNDETERMINED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reason,
        sources(fact));
  }

  private List<Citation> sources(String fact) {
    return List.of(knowledge.citation(fact));
  }
}
