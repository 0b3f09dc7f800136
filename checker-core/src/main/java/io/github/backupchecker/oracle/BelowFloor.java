package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.Product;
import java.util.Optional;

/**
 * What a stack below the floor of hybrid security meets when it tries a critical operation.
 *
 * @param error where the vendor documents a code
 * @param otherwise what helps without an upgrade; empty where nothing does
 */
record BelowFloor(Optional<VendorError> error, String otherwise, String fact) {

  /** Empty for an operation that such a stack can still do. */
  static Optional<BelowFloor> of(Question question, Knowledge knowledge) {
    return switch (question.kind()) {
      case CHANGE_PASSPHRASE -> Optional.of(documented(knowledge, "passphrase-refused", ""));
      case REDUCE_RETENTION ->
          question.cut() == RetentionCut.BELOW_MINIMUM
              ? Optional.of(
                  documented(knowledge, "policy-change-refused", "stay at the minimum, or "))
              : Optional.empty();
      case STOP_PROTECTION_AND_DELETE_DATA,
          DELETE_SYSTEM_STATE_PROTECTION,
          REMOVE_POLICY,
          REMOVE_CHILD_DATA_SOURCE ->
          Optional.of(new BelowFloor(Optional.empty(), "", "agent-floor"));
      case STOP_PROTECTION_AND_RETAIN_BY_POLICY ->
          question.means() == Means.DELETING_COMMAND
              ? Optional.of(new BelowFloor(Optional.empty(), "", "agent-floor"))
              : Optional.empty();
      case STOP_PROTECTION_AND_RETAIN_DATA,
          REMOVE_VOLUME,
          ADD_EXCLUSION,
          REDUCE_SCHEDULE,
          REMOVE_DATA_SOURCE,
          DISABLE_HYBRID_SECURITY,
          DISABLE_SOFT_DELETE,
          DISABLE_IMMUTABILITY,
          REMOVE_MULTI_USER_AUTHORIZATION,
          UNREGISTER,
          REGISTER,
          INCREASE_RETENTION,
          UPGRADE ->
          Optional.empty();
    };
  }

  private static BelowFloor documented(Knowledge knowledge, String fact, String otherwise) {
    return new BelowFloor(Optional.of(knowledge.errors().ofFact(fact)), otherwise, fact);
  }

  /** What works for a product. */
  String remedy(Product product, Knowledge knowledge) {
    String floor = knowledge.requirement(Capability.HYBRID_SECURITY).from(product);
    return otherwise + "upgrade to " + floor + " or newer";
  }
}
