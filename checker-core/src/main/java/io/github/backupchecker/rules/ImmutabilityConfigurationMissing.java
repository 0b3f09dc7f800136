package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.ApiDemand;
import io.github.backupchecker.knowledge.DemandFacts;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Immutability written without the type that the declared API asks for. */
final class ImmutabilityConfigurationMissing implements Rule<ProtectedVault> {
  private static final String PROPERTY = "immutability-configuration";
  private final DemandFacts demand;

  ImmutabilityConfigurationMissing(Knowledge knowledge) {
    this.demand = knowledge.demand(ApiDemand.IMMUTABILITY_CONFIGURATION);
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "immutability-configuration-missing",
        Severity.ERROR,
        "Immutability is written without the type that the declared API version asks for.",
        "api-immutability",
        "api-immutability-refused");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> vault.isWrittenSince(demand.since()))
        .filter(vault -> mayBeImmutable(immutability(vault).state()));
  }

  private static boolean mayBeImmutable(Declared<ImmutabilityState> state) {
    return !state.isAbsent() && !state.is(ImmutabilityState.DISABLED);
  }

  private static Immutability immutability(ProtectedVault vault) {
    return vault.security().immutability();
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Immutability declared = immutability(vault);
    Attribute<ImmutabilityType> type =
        Attribute.of(vault, PROPERTY, "immutability type", declared.type());
    Attribute<ImmutabilityState> state =
        Attribute.of(vault, PROPERTY, "immutability state", declared.state());
    if (declared.type().is(ImmutabilityType.AS_PER_POLICY)) {
      return List.of();
    }
    return declared.type().isUndetermined()
        ? List.of(type.unknown())
        : state.judge(
            known ->
                declared.type().isAbsent()
                    ? Optional.of(missing(vault, state))
                    : Optional.of(timeBased(vault, type))
                        .filter(finding -> known == ImmutabilityState.UNLOCKED));
  }

  private Finding missing(ProtectedVault vault, Attribute<ImmutabilityState> state) {
    String message =
        "immutability of %s has no configuration.type, which the API asks for since %s"
            .formatted(vault.address(), demand.since());
    String remedy =
        "write immutabilitySettings.configuration: { type: AsPerPolicy }, or TimeBased with"
            + " durationInDays";
    return refused(vault, state.failed(message), remedy);
  }

  private Finding timeBased(ProtectedVault vault, Attribute<ImmutabilityType> type) {
    String message =
        "unlocked immutability of %s is TimeBased; since %s the API names AsPerPolicy for it"
            .formatted(vault.address(), demand.since());
    String remedy = "write type: AsPerPolicy without durationInDays, or lock the immutability";
    return refused(vault, type.failed(message), remedy);
  }

  private Finding refused(ProtectedVault vault, Finding finding, String remedy) {
    return finding
        .because(new Consequence(null, demand.answer().orElse(null), remedy))
        .alsoAt(vault.vault().write().api(), "written with this API version");
  }
}
