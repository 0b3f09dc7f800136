package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultPlacement;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.model.VaultWrite;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code vaults:}. */
final class VaultReader implements ObjectReader<Vault> {
  static final Key<Declared<Boolean>> ELSEWHERE =
      Key.of("elsewhere", "Whether another team declares it, and its state.", Types.FLAG);
  private static final Key<Declared<SecurityState>> HYBRID_SECURITY =
      Key.of("hybrid-security", "The security features of hybrid backups.", Types.SECURITY_STATE);
  private static final Key<Declared<String>> SUBSCRIPTION =
      Key.of("subscription", "The subscription that it belongs to.", ScalarType.TEXT);
  private static final Key<Declared<Redundancy>> REDUNDANCY =
      Key.of("redundancy", "How its storage is replicated.", Types.REDUNDANCY);
  private static final Key<Declared<Boolean>> CROSS_REGION_RESTORE =
      Key.of("cross-region-restore", "Whether it restores in the paired region.", Types.SWITCH);
  private static final Key<Declared<Boolean>> PRIVATE_ENDPOINT =
      Key.of("private-endpoint", "Whether it is reached by a private endpoint.", Types.SWITCH);
  private static final Key<Declared<List<Declared<String>>>> WORKLOADS =
      Key.list("workloads", "What else it protects.", ScalarType.TEXT);

  private final Key<Declared<ResourceGuard>> multiUserAuthorization;
  private final Shape shape;

  /**
   * @param guardOperation a critical operation as the vendor's lists name it
   */
  VaultReader(ScalarType<String> guardOperation) {
    this.multiUserAuthorization = new ResourceGuardReader(guardOperation).key();
    this.shape =
        Shape.of(
            "a vault",
            HYBRID_SECURITY,
            ImmutabilityReader.KEY,
            SoftDeleteReader.KEY,
            multiUserAuthorization,
            NotificationsReader.KEY,
            SUBSCRIPTION,
            REDUNDANCY,
            CROSS_REGION_RESTORE,
            PRIVATE_ENDPOINT,
            WORKLOADS,
            ELSEWHERE);
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Vault read(Identity identity, Fields fields) {
    boolean elsewhere = fields.value(ELSEWHERE).is(true) && !contradicts(fields);
    return new Vault(
        identity,
        elsewhere,
        security(fields),
        placement(fields),
        Optional.empty(),
        VaultWrite.none(identity.location()));
  }

  /**
   * What another team declares has no state here, so that nothing is judged by what may be wrong.
   */
  private boolean contradicts(Fields fields) {
    List<String> states =
        shape.keys().stream()
            .filter(key -> !key.equals(ELSEWHERE) && !key.equals(SUBSCRIPTION))
            .filter(key -> !Shape.isEverywhere(key))
            .filter(fields::has)
            .map(Key::name)
            .toList();
    if (!states.isEmpty()) {
      fields
          .problems()
          .add(
              ProblemKind.INVALID_VALUE,
              fields.place(ELSEWHERE),
              "'elsewhere: true' says that another team declares this vault, and "
                  + "its state is declared here ("
                  + String.join(", ", states)
                  + "): remove one or the other");
    }
    return !states.isEmpty();
  }

  private VaultSecurity security(Fields fields) {
    return new VaultSecurity(
        fields.value(HYBRID_SECURITY),
        fields.value(ImmutabilityReader.KEY),
        fields.value(SoftDeleteReader.KEY),
        fields.value(multiUserAuthorization),
        fields.value(NotificationsReader.KEY));
  }

  private static VaultPlacement placement(Fields fields) {
    return new VaultPlacement(
        fields.value(SUBSCRIPTION),
        fields.value(REDUNDANCY),
        fields.value(CROSS_REGION_RESTORE),
        fields.value(PRIVATE_ENDPOINT),
        fields.value(WORKLOADS));
  }
}
