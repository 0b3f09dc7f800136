package io.github.backupchecker.declaration;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Glob;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps of one neighbour's declarations what does not hang on a hidden name.
 *
 * @param hidden names that mean something else, or nothing certain, to everybody but the neighbour
 */
record Sieve(Set<Name> hidden) {
  Sieve {
    hidden = Set.copyOf(hidden);
  }

  /** A sieve that hides the policies of hidden vaults as well. */
  static Sieve of(Set<Name> hidden, List<Declarations> declared) {
    Sieve first = new Sieve(hidden);
    Set<Name> all = new HashSet<>(hidden);
    declared.stream()
        .flatMap(one -> one.policies().stream())
        .filter(policy -> !first.passes(policy))
        .forEach(policy -> all.add(new Name(policy.address())));
    return new Sieve(all);
  }

  Declarations of(Declarations all) {
    return new Declarations(
        all.vaults().stream().filter(vault -> passes(vault.identity())).toList(),
        all.agents().stream().filter(this::passes).toList(),
        all.servers().stream().filter(this::passes).toList(),
        all.policies().stream().filter(this::passes).toList(),
        all.operations().stream().filter(this::passes).toList(),
        List.of(),
        List.of());
  }

  private boolean passes(Policy policy) {
    return passes(policy.identity()) && leads(ObjectKind.VAULTS, policy.vault());
  }

  private boolean passes(Agent agent) {
    Stream<Declared<String>> policies =
        Stream.concat(
            Stream.of(agent.policy()),
            agent.protects().systemState().known().map(SystemState::policy).stream());
    return passes(agent.identity())
        && leads(ObjectKind.VAULTS, agent.vault())
        && policies.allMatch(policy -> leads(ObjectKind.POLICIES, policy));
  }

  private boolean passes(Server server) {
    return passes(server.identity())
        && leads(ObjectKind.VAULTS, server.vault())
        && server.protectionGroups().stream()
            .allMatch(group -> leads(ObjectKind.POLICIES, group.policy()));
  }

  /** A pattern is of its owner's names, which cannot be told apart here. */
  private boolean passes(Operation operation) {
    return passes(operation.identity())
        && operation
            .targets()
            .known()
            .filter(targets -> targets.stream().allMatch(this::leads))
            .isPresent();
  }

  private boolean passes(Identity identity) {
    return !hidden.contains(new Name(identity.address()));
  }

  private boolean leads(Declared<Address> target) {
    return target
        .known()
        .filter(address -> !Glob.isIn(address.text()) && !Name.isOf(address, hidden))
        .isPresent();
  }

  /** Whether a reference, by name or by address, does not lead to what is hidden. */
  private boolean leads(ObjectKind kind, Declared<String> reference) {
    return reference
        .known()
        .filter(
            name ->
                hidden.contains(new Name(kind.address(name))) || hidden.contains(new Name(name)))
        .isEmpty();
  }
}
