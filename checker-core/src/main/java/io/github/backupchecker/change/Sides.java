package io.github.backupchecker.change;

import io.github.backupchecker.change.Counterparts.Pair;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two estates with what in one is what in the other.
 *
 * @param base what was declared before
 * @param head what is declared now
 */
record Sides(
    Estate base,
    Estate head,
    Counterparts<Vault> vaults,
    Counterparts<Agent> agents,
    Counterparts<Server> servers,
    Counterparts<Policy> policies) {

  static Sides of(Estate base, Estate head) {
    boolean isExport = isExport(head);
    return new Sides(
        base,
        head,
        Counterparts.of(base.vaults(), head.vaults(), Vault::identity)
            .telling(isExport, Vault::identity),
        Counterparts.of(base.agents(), head.agents(), Agent::identity)
            .telling(isExport, Agent::identity),
        Counterparts.of(base.servers(), head.servers(), Server::identity)
            .telling(isExport, Server::identity),
        Counterparts.of(base.policies(), head.policies(), Policy::identity)
            .telling(isExport, Policy::identity));
  }

  /** Whether an estate has objects, and none of them was written in the declaration language. */
  private static boolean isExport(Estate estate) {
    List<Identity> all =
        Stream.of(
                estate.vaults().stream().map(Vault::identity),
                estate.agents().stream().map(Agent::identity),
                estate.servers().stream().map(Server::identity),
                estate.policies().stream().map(Policy::identity),
                estate.operations().stream().map(Operation::identity))
            .flatMap(identities -> identities)
            .toList();
    return !all.isEmpty() && all.stream().noneMatch(Identity::isNative);
  }

  /** The protection groups of a server that is on both sides. */
  static Counterparts<ProtectionGroup> groups(Server base, Server head) {
    int own = head.identity().address().text().length();
    String before = base.identity().address().text();
    return Counterparts.of(
            base.protectionGroups(),
            head.protectionGroups(),
            ProtectionGroup::identity,
            address -> new Address(before + address.text().substring(own)))
        .telling(!head.identity().isNative(), ProtectionGroup::identity);
  }

  /** The servers that are on both sides. */
  Stream<Pair<Server>> kept() {
    return servers.pairs().stream().filter(Pair::isKept);
  }

  /** Whether two policies are one, whatever is in them. */
  boolean isSame(Policy before, Policy after) {
    return policies.isPair(before.address(), after.address());
  }

  boolean isSame(Vault before, Vault after) {
    return vaults.isPair(before.identity().address(), after.identity().address());
  }

  /** Renames that cannot be. */
  List<Problem> problems() {
    Stream<Problem> groups =
        kept()
            .flatMap(
                pair ->
                    groups(pair.base().orElseThrow(), pair.head().orElseThrow())
                        .problems()
                        .stream());
    return Stream.concat(
            Stream.of(vaults, agents, servers, policies).flatMap(all -> all.problems().stream()),
            groups)
        .toList();
  }
}
