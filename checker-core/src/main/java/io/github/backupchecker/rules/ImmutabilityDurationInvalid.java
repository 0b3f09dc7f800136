package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Range;
import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A duration of immutability that the service does not accept. */
record ImmutabilityDurationInvalid(Knowledge knowledge) implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.IMMUTABILITY,
            "immutability-duration-invalid",
            "Time-based immutability has no valid duration, or immutability that follows the policy"
                + " has one.")
        .citing("immutable-duration");
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
    Attribute<ImmutabilityType> type =
        Attribute.of(vault, "duration", "immutability type", declared.type());
    Attribute<Period> duration =
        Attribute.of(vault, "duration", "immutability duration", declared.duration());
    if (declared.type().isUndetermined()) {
      return List.of(type.unknown());
    }
    return duration.judgeAbsentToo(
        days ->
            declared.type().is(ImmutabilityType.TIME_BASED)
                ? timeBased(type, duration)
                : days.map(any -> asPerPolicy(duration)));
  }

  private static Immutability immutability(ProtectedVault vault) {
    return vault.security().immutability();
  }

  private Optional<Finding> timeBased(
      Attribute<ImmutabilityType> type, Attribute<Period> duration) {
    Range allowed = knowledge.immutabilityDays();
    Optional<Period> declared = duration.declared().known();
    if (declared.stream().anyMatch(p -> p.inDays().stream().anyMatch(allowed::includes))) {
      return Optional.empty();
    }
    Attribute<?> wrong = declared.isPresent() ? duration : type;
    String has = declared.isPresent() ? duration.declared().location().text() : "no duration";
    return Optional.of(
        wrong
            .failed(
                "time-based immutability of %s has %s; %s days are allowed"
                    .formatted(type.subject(), has, allowed))
            .fix("write duration: <days> days with a count of " + allowed));
  }

  private static Finding asPerPolicy(Attribute<Period> duration) {
    return duration
        .failed("immutability of " + duration.subject() + " follows the policy and has a duration")
        .fix("remove the duration, or write type: time-based");
  }
}
