package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.Notifications;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.SoftDelete;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultPlacement;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.model.VaultWrite;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code vaults:}. */
final class VaultReader implements ObjectReader<Vault> {
  private static final Shape VAULT =
      Shape.of(
          "a vault",
          "hybrid-security",
          "immutability",
          "soft-delete",
          "multi-user-authorization",
          "notifications",
          "subscription",
          "redundancy",
          "cross-region-restore",
          "private-endpoint",
          "workloads",
          "elsewhere");
  private static final List<String> STATES =
      VAULT.keys().stream()
          .filter(key -> !Shape.isEverywhere(key))
          .filter(key -> !key.equals("elsewhere") && !key.equals("subscription"))
          .toList();
  private static final Shape IMMUTABILITY = Shape.part("immutability", "state", "type", "duration");
  private static final Shape SOFT_DELETE = Shape.part("soft-delete", "state", "retention");
  private static final Shape GUARD =
      Shape.part("multi-user-authorization", "resource-guard", "subscription", "excludes");
  private static final Shape NOTIFICATIONS = Shape.part("notifications", "emails", "action-groups");

  private static final Key<SecurityState> HYBRID =
      new Key<>("hybrid-security", Types.SECURITY_STATE);
  private static final Key<ImmutabilityState> IMMUTABLE =
      new Key<>("immutability", Types.IMMUTABILITY_STATE);
  private static final Key<ImmutabilityState> IMMUTABLE_STATE =
      new Key<>("state", Types.IMMUTABILITY_STATE);
  private static final Key<ImmutabilityType> IMMUTABLE_TYPE =
      new Key<>("type", Types.IMMUTABILITY_TYPE);
  private static final Key<SecurityState> STATE = new Key<>("state", Types.SECURITY_STATE);
  private static final Key<SecurityState> SOFT_DELETE_STATE =
      new Key<>("soft-delete", Types.SECURITY_STATE);
  private static final Key<Redundancy> REDUNDANCY = new Key<>("redundancy", Types.REDUNDANCY);
  private static final Key<Boolean> CROSS_REGION = new Key<>("cross-region-restore", Types.SWITCH);
  private static final Key<Boolean> PRIVATE_ENDPOINT = new Key<>("private-endpoint", Types.SWITCH);
  private static final Key<Boolean> ELSEWHERE = new Key<>("elsewhere", Types.FLAG);
  private final Key<String> excluded;

  /**
   * @param guardOperation a critical operation as the vendor's lists name it
   */
  VaultReader(ScalarType<String> guardOperation) {
    this.excluded = new Key<>("excludes", guardOperation);
  }

  @Override
  public Shape shape() {
    return VAULT;
  }

  @Override
  public Vault read(Identity identity, Fields fields) {
    boolean elsewhere = fields.value(ELSEWHERE).is(true) && !contradicts(fields);
    return new Vault(
        identity,
        elsewhere,
        security(fields),
        placement(fields),
        VaultWrite.none(identity.location()));
  }

  /**
   * What another team declares has no state here, so that nothing is judged by what may be wrong.
   */
  private static boolean contradicts(Fields fields) {
    List<String> states = STATES.stream().filter(fields::has).toList();
    if (!states.isEmpty()) {
      fields
          .problems()
          .add(
              ProblemKind.INVALID_VALUE,
              fields.keyLocation("elsewhere"),
              "'elsewhere: true' says that another team declares this vault, and "
                  + "its state is declared here ("
                  + String.join(", ", states)
                  + "): remove one or the other");
    }
    return !states.isEmpty();
  }

  private VaultSecurity security(Fields fields) {
    return new VaultSecurity(
        fields.value(HYBRID),
        immutability(fields),
        softDelete(fields),
        fields.object("multi-user-authorization", GUARD, this::guard),
        fields.object("notifications", NOTIFICATIONS, VaultReader::notifications));
  }

  private static Immutability immutability(Fields fields) {
    Optional<Node> node = fields.node("immutability");
    if (node.isPresent() && node.get() instanceof MappingNode body && !Placeholder.is(body)) {
      Fields parts =
          Fields.of(body, fields.keyLocation("immutability"), IMMUTABILITY, fields.problems());
      return new Immutability(
          parts.value(IMMUTABLE_STATE),
          parts.value(IMMUTABLE_TYPE),
          Periods.inDays(parts, "duration"));
    }
    return new Immutability(
        fields.value(IMMUTABLE), Declared.absent(fields.owner()), Declared.absent(fields.owner()));
  }

  private static SoftDelete softDelete(Fields fields) {
    if (fields.node("soft-delete").filter(VaultReader::isState).isPresent()) {
      return new SoftDelete(fields.value(SOFT_DELETE_STATE), Declared.absent(fields.owner()));
    }
    Declared<SoftDelete> declared =
        fields.object(
            "soft-delete",
            SOFT_DELETE,
            parts -> new SoftDelete(parts.value(STATE), Periods.inDays(parts, "retention")));
    return declared
        .known()
        .orElseGet(() -> new SoftDelete(declared.withoutValue(), declared.withoutValue()));
  }

  private static boolean isState(Node node) {
    return node instanceof ScalarNode scalar && !scalar.isNull();
  }

  private ResourceGuard guard(Fields parts) {
    return new ResourceGuard(
        parts.value(new Key<>("resource-guard", ScalarType.TEXT)),
        parts.value(new Key<>("subscription", ScalarType.TEXT)),
        parts.list(excluded));
  }

  private static Notifications notifications(Fields parts) {
    return new Notifications(
        parts.list(new Key<>("emails", Types.EMAIL_ADDRESS)),
        parts.list(new Key<>("action-groups", ScalarType.TEXT)));
  }

  private static VaultPlacement placement(Fields fields) {
    return new VaultPlacement(
        fields.value(new Key<>("subscription", ScalarType.TEXT)),
        fields.value(REDUNDANCY),
        fields.value(CROSS_REGION),
        fields.value(PRIVATE_ENDPOINT),
        fields.list(new Key<>("workloads", ScalarType.TEXT)));
  }
}
