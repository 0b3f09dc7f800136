package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.ApiDemand;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** Immutability written without the type that the declared API asks for. */
record ImmutabilityConfigurationMissing(Knowledge knowledge) implements Rule<ProtectedVault> {
  private static final String PROPERTY = "immutability-configuration";

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.API_VERSIONS,
            "immutability-configuration-missing",
            "Immutability is written without the type that the declared API version asks for.")
        .citing("api-immutability", "api-immutability-refused");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return demand()
        .writers(subjects)
        .filter(vault -> mayBeImmutable(vault.security().immutability().state()));
  }

  private static boolean mayBeImmutable(Declared<ImmutabilityState> state) {
    return !state.isAbsent() && !state.is(ImmutabilityState.DISABLED);
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Immutability declared = vault.security().immutability();
    Attribute<ImmutabilityType> type =
        Attribute.of(vault, PROPERTY, "immutability type", declared.type());
    Attribute<ImmutabilityState> state =
        Attribute.of(vault, PROPERTY, "immutability state", declared.state());
    if (declared.type().isAbsent()) {
      return state.whereKnown(any -> List.of(missing(vault, state)));
    }
    return type.whereKnown(
        known ->
            known == ImmutabilityType.AS_PER_POLICY
                ? List.of()
                : state.fails(ImmutabilityState.UNLOCKED::equals, any -> timeBased(vault, type)));
  }

  private Finding missing(ProtectedVault vault, Attribute<ImmutabilityState> state) {
    String message =
        "immutability of %s has no configuration.type, which the API asks for since %s"
            .formatted(vault.address(), demand().since());
    String remedy =
        "write immutabilitySettings.configuration: { type: AsPerPolicy }, or TimeBased with"
            + " durationInDays";
    return demand().refused(vault, state.failed(message), remedy);
  }

  private Finding timeBased(ProtectedVault vault, Attribute<ImmutabilityType> type) {
    String message =
        "unlocked immutability of %s is TimeBased; since %s the API names AsPerPolicy for it"
            .formatted(vault.address(), demand().since());
    String remedy = "write type: AsPerPolicy without durationInDays, or lock the immutability";
    return demand().refused(vault, type.failed(message), remedy);
  }

  private Demand demand() {
    return new Demand(knowledge.demand(ApiDemand.IMMUTABILITY_CONFIGURATION));
  }
}
