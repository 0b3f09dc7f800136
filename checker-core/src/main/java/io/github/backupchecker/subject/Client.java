package io.github.backupchecker.subject;

import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A hybrid client of a vault: a machine with a MARS agent, or a DPM or MABS server.
 *
 * @param isServer whether it is a server, which has a release besides its agent
 * @param vault the reference to its vault
 * @param protector the vault itself, where the reference resolves
 * @param release absent for a machine with an agent alone
 * @param parts what is declared of its volumes or sources, in one list or several
 * @param policies references to the policies by which it is backed up online
 */
public record Client(
    Identity identity,
    boolean isServer,
    Declared<String> vault,
    Optional<Vault> protector,
    Declared<Release> release,
    Declared<AgentVersion> agent,
    List<Declared<List<Declared<String>>>> parts,
    List<Declared<String>> policies)
    implements Addressed {

  public Client {
    parts = List.copyOf(parts);
    policies = List.copyOf(policies);
  }

  /** Every client, agents first, each kind in the order of addresses. */
  public static List<Client> all(Estate estate) {
    List<Client> all = new ArrayList<>();
    for (Agent agent : estate.agents()) {
      all.add(of(agent, estate));
    }
    for (Server server : estate.servers()) {
      all.add(of(server, estate));
    }
    return all;
  }

  public static Client of(Agent agent, Estate estate) {
    List<Declared<String>> policies = new ArrayList<>();
    policies.add(agent.policy());
    Optional<SystemState> own = agent.protects().systemState().known();
    if (own.isPresent()) {
      policies.add(own.orElseThrow().policy());
    }
    return new Client(
        agent.identity(),
        false,
        agent.vault(),
        estate.vault(agent.vault()),
        Declared.absent(agent.identity().location()),
        agent.version(),
        List.of(agent.protects().volumes()),
        policies);
  }

  public static Client of(Server server, Estate estate) {
    return new Client(
        server.identity(),
        true,
        server.vault(),
        estate.vault(server.vault()),
        server.release(),
        server.agent(),
        server.protectionGroups().stream().map(ProtectionGroup::sources).toList(),
        server.protectionGroups().stream().map(ProtectionGroup::policy).toList());
  }

  @Override
  public Address address() {
    return identity.address();
  }

  public Client withProtector(Optional<Vault> other) {
    return new Client(identity, isServer, vault, other, release, agent, parts, policies);
  }

  public Client withVersions(Declared<Release> otherRelease, Declared<AgentVersion> otherAgent) {
    return new Client(
        identity, isServer, vault, protector, otherRelease, otherAgent, parts, policies);
  }

  public Client withParts(List<Declared<List<Declared<String>>>> others) {
    return new Client(identity, isServer, vault, protector, release, agent, others, policies);
  }

  /** The address of its agent: that of the machine, or {@code servers/s/agent}. */
  public Address agentAddress() {
    return isServer ? address().child("agent") : address();
  }

  /** Its product; empty for a server whose release is not known. */
  public Optional<Product> product() {
    return isServer ? release.known().map(Release::product) : Optional.of(Product.MARS);
  }

  /** What decides its capabilities; empty where the product is not known. */
  public Optional<Installation> installation() {
    return product().map(product -> new Installation(product, release.known(), agent.known()));
  }

  /** Whether its vault is immutable; empty where no vault of it is declared. */
  public Optional<Declared<ImmutabilityState>> immutability() {
    return protector.map(vault -> vault.security().immutability().state());
  }

  /** Whether a vault of it is declared, and as immutable. */
  public boolean isImmutable() {
    return immutability()
        .flatMap(Declared::known)
        .filter(ImmutabilityState::isImmutable)
        .isPresent();
  }

  /** Whether nothing declares that its vault is not immutable. */
  public boolean mayBeImmutable() {
    return immutability().filter(state -> state.is(ImmutabilityState.DISABLED)).isEmpty();
  }

  /** Whether its vault is declared as another team's. */
  public boolean isElsewhere() {
    return protector.filter(Vault::elsewhere).isPresent();
  }

  /** Whether it runs a build that Azure tells and that no release table lists. */
  public boolean hasUnlistedBuild() {
    return !identity.isNative()
        && release.known().filter(r -> r.standing() == Release.Standing.UNKNOWN).isPresent();
  }

  /** The names by which its policies are referred to, each once. */
  List<String> policyNames() {
    List<String> names = new ArrayList<>(policies.size());
    for (Declared<String> reference : policies) {
      if (reference.isKnown() && !names.contains(reference.known().orElseThrow())) {
        names.add(reference.known().orElseThrow());
      }
    }
    return names;
  }
}
