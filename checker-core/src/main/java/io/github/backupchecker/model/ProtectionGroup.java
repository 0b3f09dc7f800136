package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;

/**
 * A protection group of a DPM or MABS server.
 *
 * @param policy the online policy
 * @param declaredOnline whether anything of it is kept online, where that is said
 */
public record ProtectionGroup(
    Identity identity,
    Declared<String> policy,
    Declared<Boolean> declaredOnline,
    Declared<List<Declared<String>>> sources,
    Declared<Period> diskRetention) {
  private static final String GROUPS = "/protection-groups/";

  /** The server of what an address names, where that is a protection group. */
  public static Optional<Address> server(Address address) {
    int group = address.text().indexOf(GROUPS);
    return group < 0
        ? Optional.empty()
        : Optional.of(new Address(address.text().substring(0, group)));
  }

  public ProtectionGroup withPolicy(Declared<String> other) {
    return new ProtectionGroup(identity, other, declaredOnline, sources, diskRetention);
  }

  public ProtectionGroup withSources(Declared<List<Declared<String>>> other) {
    return new ProtectionGroup(identity, policy, declaredOnline, other, diskRetention);
  }

  /** Whether anything of it is kept online; empty where neither a policy nor the key says so. */
  public Optional<Boolean> online() {
    return policy.isAbsent() ? declaredOnline.known() : Optional.of(true);
  }
}
