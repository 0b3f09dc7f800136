package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/**
 * A hybrid backup policy; policies for cloud workloads are never part of an estate.
 *
 * @param vault the vault in which a foreign file declares it; absent in the declaration language
 * @param certain whether it is known to be one; where its type is not, it may be one
 */
public record Policy(
    Identity identity,
    Declared<String> vault,
    boolean certain,
    BackupSchedule schedule,
    Declared<List<RetentionEntry>> retention)
    implements Identified<Policy> {

  /** A policy of no vault in particular, as the declaration language has them. */
  public Policy(
      Identity identity, BackupSchedule schedule, Declared<List<RetentionEntry>> retention) {
    this(identity, Declared.absent(identity.location()), true, schedule, retention);
  }

  public Policy withVault(Declared<String> other) {
    return new Policy(identity, other, certain, schedule, retention);
  }

  /** The same by another name, which is in the addresses of its entries as well. */
  @Override
  public Policy withIdentity(Identity other) {
    Declared<List<RetentionEntry>> moved =
        retention.map(all -> all.stream().map(entry -> entry.of(other.address())).toList());
    return new Policy(other, vault, certain, schedule, moved);
  }

  public Policy withRetention(Declared<List<RetentionEntry>> other) {
    return new Policy(identity, vault, certain, schedule, other);
  }
}
