package io.github.backupchecker.change;

import io.github.backupchecker.change.Change.Weight;
import io.github.backupchecker.change.Counterparts.Pair;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds every attribute and object in which two estates differ. */
final class Comparison {
  private final Sides sides;
  private final VaultChanges vaults;
  private final List<Trait<Agent, ?>> ofAgents = ObjectTraits.ofAgents();
  private final List<Trait<Server, ?>> ofServers;
  private final List<Trait<ProtectionGroup, ?>> ofGroups = ObjectTraits.ofGroups();
  private final List<Trait<Policy, ?>> ofPolicies = ObjectTraits.ofPolicies();

  Comparison(Sides sides, Knowledge knowledge) {
    this.sides = sides;
    this.ofServers = new ObjectTraits(knowledge.releases()).ofServers();
    this.vaults =
        new VaultChanges(
            sides, VaultTraits.all(new Period(knowledge.deletedDataDays(), PeriodUnit.DAYS)));
  }

  /** What differs, in the order of kinds and then of addresses. */
  List<Change> all() {
    return Stream.of(
            each("vault", Weight.GUARDS, sides.vaults(), Vault::identity, vaults::between),
            each("agent", Weight.GUARDS, sides.agents(), Agent::identity, this::agents),
            each("server", Weight.GUARDS, sides.servers(), Server::identity, this::servers),
            each("policy", Weight.PLAIN, sides.policies(), Policy::identity, this::policies))
        .flatMap(changes -> changes)
        .toList();
  }

  private static <T> Stream<Change> each(
      String kind,
      Weight weight,
      Counterparts<T> all,
      Function<T, Identity> identity,
      BiFunction<T, T, Stream<Change>> between) {
    return all.pairs().stream()
        .flatMap(
            pair ->
                pair.isKept()
                    ? between.apply(pair.base().orElseThrow(), pair.head().orElseThrow())
                    : Stream.of(cameOrWent(kind, weight, pair, identity)));
  }

  private static <T> Change cameOrWent(
      String kind, Weight weight, Pair<T> pair, Function<T, Identity> identity) {
    Optional<ChangedValue> before = pair.base().map(identity).map(ChangedValue::named);
    Optional<ChangedValue> after = pair.head().map(identity).map(ChangedValue::named);
    return new Change(
        pair.head().or(pair::base).map(identity).orElseThrow().address(),
        kind,
        weight,
        weight == Weight.GUARDS && after.isEmpty() ? Impact.WEAKER : Impact.OTHER,
        before,
        after);
  }

  private Stream<Change> agents(Agent before, Agent after) {
    return Stream.concat(
        vaults.ofClient(before.vault(), after.vault(), after.identity()),
        between(ofAgents, before, after, Agent::identity));
  }

  private Stream<Change> servers(Server before, Server after) {
    return Stream.of(
            vaults.ofClient(before.vault(), after.vault(), after.identity()),
            between(ofServers, before, after, Server::identity),
            each(
                "protection group",
                Weight.GUARDS,
                Sides.groups(before, after),
                ProtectionGroup::identity,
                this::groups))
        .flatMap(changes -> changes);
  }

  private Stream<Change> groups(ProtectionGroup before, ProtectionGroup after) {
    return between(ofGroups, before, after, ProtectionGroup::identity);
  }

  private Stream<Change> policies(Policy before, Policy after) {
    return between(ofPolicies, before, after, Policy::identity);
  }

  private static <O> Stream<Change> between(
      List<Trait<O, ?>> traits, O before, O after, Function<O, Identity> identity) {
    Identity owner = identity.apply(after);
    boolean isTold = identity.apply(before).isReadLike(owner);
    return traits.stream().flatMap(trait -> trait.between(before, after, owner, isTold).stream());
  }
}
