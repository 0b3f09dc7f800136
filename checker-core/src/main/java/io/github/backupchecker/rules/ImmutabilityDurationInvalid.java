package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Range;
import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A duration of immutability that the service does not accept. */
final class ImmutabilityDurationInvalid implements Rule<ProtectedVault> {
  private final Knowledge knowledge;

  ImmutabilityDurationInvalid(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "immutability-duration-invalid",
        Severity.ERROR,
        "Time-based immutability has no valid duration, or immutability that follows the policy has one.",
        "immutable-duration");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(v -> !immutability(v).type().isAbsent() || !immutability(v).duration().isAbsent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Immutability declared = immutability(vault);
    if (declared.type().isUndetermined()) {
      return List.of(
          Unknown.value(vault.address(), "duration", declared.type(), "immutability type"));
    }
    if (declared.duration().isUndetermined()) {
      return List.of(
          Unknown.value(vault.address(), "duration", declared.duration(), "immutability duration"));
    }
    return declared.type().is(ImmutabilityType.TIME_BASED)
        ? timeBased(vault, declared)
        : asPerPolicy(vault, declared);
  }

  private static Immutability immutability(ProtectedVault vault) {
    return vault.security().immutability();
  }

  private List<Finding> timeBased(ProtectedVault vault, Immutability declared) {
    Range allowed = knowledge.immutabilityDays();
    boolean valid =
        declared
            .duration()
            .known()
            .filter(p -> p.inDays().stream().anyMatch(allowed::includes))
            .isPresent();
    String has =
        declared.duration().isAbsent() ? "no duration" : declared.duration().location().text();
    return valid
        ? List.of()
        : List.of(
            failed(
                vault,
                declared.duration().isAbsent() ? declared.type() : declared.duration(),
                "time-based immutability of "
                    + vault.address()
                    + " has "
                    + has
                    + "; "
                    + allowed
                    + " days are allowed",
                "write duration: <days> days with a count of " + allowed));
  }

  private static List<Finding> asPerPolicy(ProtectedVault vault, Immutability declared) {
    return declared.duration().isAbsent()
        ? List.of()
        : List.of(
            failed(
                vault,
                declared.duration(),
                "immutability of " + vault.address() + " follows the policy and has a duration",
                "remove the duration, or write type: time-based"));
  }

  private static Finding failed(
      ProtectedVault vault, Declared<?> at, String message, String remedy) {
    return Finding.failed(vault.address(), "duration", at.location(), message)
        .fix(remedy)
        .alsoAt(at.usedAt().orElse(null), "used here");
  }
}
