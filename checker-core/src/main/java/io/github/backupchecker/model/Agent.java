package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/** A MARS agent on one machine. */
public record Agent(
    Identity identity,
    Declared<String> vault,
    Declared<AgentVersion> version,
    Declared<String> policy,
    Declared<String> operatingSystem,
    Protects protects,
    Declared<Passphrase> passphrase)
    implements Identified<Agent> {

  @Override
  public Agent withIdentity(Identity other) {
    return new Agent(other, vault, version, policy, operatingSystem, protects, passphrase);
  }

  public Agent withVersion(Declared<AgentVersion> other) {
    return new Agent(identity, vault, other, policy, operatingSystem, protects, passphrase);
  }

  /** The same agent with other names in what refers to vaults and policies. */
  public Agent withReferences(
      Declared<String> toVault, Declared<String> toPolicy, Protects protecting) {
    return new Agent(identity, toVault, version, toPolicy, operatingSystem, protecting, passphrase);
  }
}
