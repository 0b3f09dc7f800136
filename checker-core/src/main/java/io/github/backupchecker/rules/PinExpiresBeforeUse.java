package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** A PIN that is older than it may be when it is used. */
record PinExpiresBeforeUse(Knowledge knowledge) implements Rule<Operation> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.SECURITY_PIN,
            "pin-expires-before-use",
            "More time passes between generating a security PIN and using it than the PIN lives.")
        .citing("pin-lifetime", "pin-refused");
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
    return age.fails(
        minutes -> minutes > lifetime,
        minutes ->
            age.failed(
                    "the PIN of %s is generated %s minutes before it is used, and lives %s"
                        .formatted(planned.address(), minutes, lifetime))
                .because(error.code(), error.message(), "generate the PIN when it is asked for"));
  }
}
