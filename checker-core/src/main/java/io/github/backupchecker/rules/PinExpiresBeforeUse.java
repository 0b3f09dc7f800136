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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PIN that is older than it may be when it is used. */
final class PinExpiresBeforeUse implements Rule<Operation> {
  private final Knowledge knowledge;

  PinExpiresBeforeUse(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "pin-expires-before-use",
        Severity.WARNING,
        "More time passes between generating a security PIN and using it than the PIN lives.",
        "pin-lifetime",
        "pin-refused");
  }

  @Override
  public Stream<Operation> subjects(Subjects subjects) {
    return subjects.plans().filter(op -> !op.options().pinMinutes().isAbsent());
  }

  @Override
  public List<Finding> check(Operation planned) {
    int lifetime = knowledge.pinMinutes();
    VendorError error = knowledge.errors().ofFact("pin-refused");
    Attribute<Integer> age =
        Attribute.of(planned, "pin-minutes", "age of the PIN", planned.options().pinMinutes());
    return age.judge(
        minutes ->
            Optional.of(
                    "the PIN of %s is generated %d minutes before it is used, and lives %d"
                        .formatted(planned.address(), minutes, lifetime))
                .filter(message -> minutes > lifetime)
                .map(age::failed)
                .map(
                    finding ->
                        finding.because(
                            new Consequence(
                                error.code(),
                                error.message(),
                                "generate the PIN when it is asked for"))));
  }
}
