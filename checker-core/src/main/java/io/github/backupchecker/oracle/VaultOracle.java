package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import java.util.Optional;

/** Answers to operations on a vault whose state is known. */
final class VaultOracle {
  private static final String SOFT_DELETE = "soft-delete";
  private final Knowledge knowledge;

  VaultOracle(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Prediction answer(Question question) {
    VaultState vault = question.vault();
    return switch (question.kind()) {
      case DISABLE_IMMUTABILITY -> immutability(vault.immutability().orElseThrow());
      case DISABLE_HYBRID_SECURITY ->
          security("hybrid security", vault.hybridSecurity().orElseThrow());
      case DISABLE_SOFT_DELETE -> security("soft delete", vault.softDelete().orElseThrow());
      case REMOVE_MULTI_USER_AUTHORIZATION ->
          Prediction.allowed(
              "the Resource Guard asks for an approval, which is given in Azure; without the guard one"
                  + " administrator alone can switch the protection off",
              knowledge.citation("guard-operations"));
      case CHANGE_PASSPHRASE,
          STOP_PROTECTION_AND_DELETE_DATA,
          STOP_PROTECTION_AND_RETAIN_DATA,
          STOP_PROTECTION_AND_RETAIN_BY_POLICY,
          DELETE_SYSTEM_STATE_PROTECTION,
          REMOVE_VOLUME,
          ADD_EXCLUSION,
          REDUCE_RETENTION,
          REDUCE_SCHEDULE,
          REMOVE_DATA_SOURCE,
          REMOVE_CHILD_DATA_SOURCE,
          REMOVE_POLICY,
          UNREGISTER,
          REGISTER,
          INCREASE_RETENTION,
          UPGRADE ->
          throw new IllegalArgumentException(question.kind() + " concerns a client");
    };
  }

  private Prediction immutability(ImmutabilityState state) {
    return switch (state) {
      case LOCKED ->
          Prediction.refused(
              "immutability is locked, which cannot be undone",
              Optional.empty(),
              "leave it as it is",
              knowledge.citation("immutable-states"));
      case UNLOCKED ->
          Prediction.allowed(
              "immutability is not locked; once it is disabled, recovery points can be deleted and"
                  + " retention can be cut again",
              knowledge.citation("immutable-states"));
      case DISABLED ->
          Prediction.allowed(
              "immutability is disabled already", knowledge.citation("immutable-states"));
    };
  }

  private Prediction security(String what, SecurityState state) {
    return switch (state) {
      case ALWAYS_ON ->
          Prediction.refused(
              what + " is always-on, which cannot be undone",
              Optional.empty(),
              "leave it as it is",
              knowledge.citation(SOFT_DELETE));
      case ENABLED ->
          Prediction.refused(
              "the service refuses disabling " + what,
              Optional.of(knowledge.errors().ofFact(SOFT_DELETE)),
              "leave it enabled",
              knowledge.citation(SOFT_DELETE));
      case DISABLED ->
          Prediction.allowed(what + " is disabled already", knowledge.citation(SOFT_DELETE));
    };
  }
}
