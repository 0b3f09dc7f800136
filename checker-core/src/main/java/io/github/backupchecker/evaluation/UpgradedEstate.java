package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Declared;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An estate in which an upgrade has been done. */
final class UpgradedEstate {
  private final UnitedEstate estate;
  private final Optional<AddressGroup> group;
  private final UpgradeCandidate upgrade;
  private final Optional<AgentVersion> agent;
  private final Optional<Release> release;
  private final Set<Address> replaced = new TreeSet<>();

  UpgradedEstate(UnitedEstate estate, UpgradeCandidate upgrade, Knowledge knowledge) {
    this.estate = estate;
    this.group = estate.group();
    this.upgrade = upgrade;
    String to = upgrade.remedy().to();
    this.agent = upgrade.isOfAgents() ? AgentVersion.parse(to) : Optional.empty();
    this.release = upgrade.isOfAgents() ? Optional.empty() : knowledge.releaseReader().read(to);
  }

  UnitedEstate united() {
    return estate.with(estate.present().estate().upgraded(this::upgraded, this::upgraded));
  }

  /** What was upgraded, as it is called among all estates. */
  Set<Address> replaced() {
    return replaced;
  }

  private Agent upgraded(Agent old) {
    return agent
        .filter(any -> isMeant(old.address(), old.address()))
        .map(to -> old.withVersion(instead(old.version(), to)))
        .orElse(old);
  }

  private Server upgraded(Server old) {
    Address own = old.identity().address();
    Server withAgent =
        agent
            .filter(any -> isMeant(own, own.child("agent")))
            .map(to -> old.withAgent(instead(old.agent(), to)))
            .orElse(old);
    return release
        .filter(any -> isMeant(own, own))
        .map(to -> withAgent.withRelease(instead(old.release(), to)))
        .orElse(withAgent);
  }

  private boolean isMeant(Address client, Address part) {
    boolean isMeant = upgrade.clients().contains(named(client));
    if (isMeant) {
      replaced.add(named(part));
    }
    return isMeant;
  }

  private Address named(Address own) {
    return group.map(any -> any.named(own)).orElse(own);
  }

  private static <T> Declared<T> instead(Declared<T> old, T to) {
    return Declared.known(to, old.location()).usedAt(old.use());
  }
}
