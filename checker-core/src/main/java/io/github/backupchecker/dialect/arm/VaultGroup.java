package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The resources of a document that write the settings of one vault; at most one is the vault. */
record VaultGroup(VaultName name, List<ArmResource> resources) {
  private static final Set<Kind> SETTINGS =
      Set.of(Kind.BACKUP_CONFIG, Kind.STORAGE_CONFIG, Kind.RESOURCE_GUARD_PROXY);

  /** One group for each vault, declared or only written to, in the order of the document. */
  static List<VaultGroup> of(List<ArmResource> resources) {
    List<VaultGroup> groups = new ArrayList<>();
    resources.stream()
        .filter(r -> r.kind() == Kind.VAULT)
        .forEach(vault -> groups.add(new VaultGroup(vault.vault(), List.of(vault))));
    resources.stream()
        .filter(r -> SETTINGS.contains(r.kind()))
        .forEach(setting -> add(groups, setting));
    return groups;
  }

  private static void add(List<VaultGroup> groups, ArmResource setting) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).name.same(setting.vault())) {
        groups.set(i, groups.get(i).with(setting));
        return;
      }
    }
    groups.add(new VaultGroup(setting.vault(), List.of(setting)));
  }

  private VaultGroup with(ArmResource setting) {
    return new VaultGroup(name, Stream.concat(resources.stream(), Stream.of(setting)).toList());
  }

  Stream<ArmResource> all(Kind kind) {
    return resources.stream().filter(r -> r.kind() == kind);
  }

  /** Where the vault's name stands, or that of the first resource that writes to it. */
  Location place() {
    return resources.get(0).place();
  }

  /** The name to show: the vault's own as typed, where it is declared. */
  String label() {
    return all(Kind.VAULT).map(ArmResource::name).findFirst().orElse(name.name());
  }

  /** What a vault declares that is not declared itself. */
  Value nothing(Location owner) {
    return new Value(Declared.absent(owner), null, owner, resources.get(0).body().scope());
  }
}
