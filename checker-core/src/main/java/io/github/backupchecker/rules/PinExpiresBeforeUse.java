package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/** A PIN that is older than it may be when it is used. */
final class PinExpiresBeforeUse implements Rule<Operation> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "pin-expires-before-use",
          Severity.WARNING,
          "More time passes between generating a security PIN and using it than the PIN lives.",
          "F18",
          "F42");
  private final Knowledge knowledge;

  PinExpiresBeforeUse(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Operation> subjects(Subjects subjects) {
    return subjects.plans().filter(op -> !minutes(op).isAbsent());
  }

  @Override
  public List<Finding> check(Operation planned) {
    Declared<Integer> minutes = minutes(planned);
    if (minutes.isUndetermined()) {
      return List.of(Unknown.value(planned.address(), "pin-minutes", minutes, "age of the PIN"));
    }
    int lifetime = knowledge.pinMinutes();
    VendorError error = knowledge.errorOfFact("F42");
    return minutes.known().orElseThrow() <= lifetime
        ? List.of()
        : List.of(
            Finding.failed(
                    planned.address(),
                    "pin-minutes",
                    minutes.location(),
                    "the PIN of "
                        + planned.address()
                        + " is generated "
                        + minutes.known().orElseThrow()
                        + " minutes before it is used, and lives "
                        + lifetime)
                .because(
                    new Consequence(
                        error.code(), error.message(), "generate the PIN when it is asked for"))
                .alsoAt(minutes.use(), "used here"));
  }

  private static Declared<Integer> minutes(Operation planned) {
    return planned.options().pinMinutes();
  }
}
