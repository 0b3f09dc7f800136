package io.github.backupchecker.change;

import io.github.backupchecker.knowledge.Releases;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Passphrase;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Declared;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The attributes of clients and policies, as they can be compared; without what refers to vaults,
 * which are compared themselves.
 */
record ObjectTraits(Releases releases) {
  static List<Trait<Agent, ?>> ofAgents() {
    return List.of(
        version("version", Agent::version),
        Trait.plain("policy", Agent::policy, name -> name),
        Trait.plain("operating-system", Agent::operatingSystem, name -> name),
        Trait.<Agent, List<Declared<String>>>plain(
                "volumes", agent -> agent.protects().volumes(), Lists::words)
            .comparing(Lists::lost)
            .losing(lost -> Optional.of(Impact.WEAKER)),
        Trait.<Agent, List<Declared<String>>>plain(
                "exclude", agent -> agent.protects().exclude(), Lists::words)
            .comparing(Lists::gained)
            .losing(lost -> Optional.of(Impact.STRONGER)),
        Trait.plain("system-state", agent -> agent.protects().systemState(), ObjectTraits::words),
        Trait.plain(
            "passphrase length",
            agent -> part(agent.passphrase(), Passphrase::length),
            length -> Integer.toString(length)),
        Trait.plain(
            "passphrase escrow",
            agent -> part(agent.passphrase(), Passphrase::escrow),
            where -> where));
  }

  List<Trait<Server, ?>> ofServers() {
    return List.of(
        Trait.<Server, Release>guarding("product", Server::release, Release::label, this::older)
            .losing(lost -> Optional.of(Impact.OTHER)),
        version("agent", Server::agent));
  }

  static List<Trait<ProtectionGroup, ?>> ofGroups() {
    return List.of(
        Trait.plain("policy", ProtectionGroup::policy, name -> name),
        Trait.plain("online", ProtectionGroup::declaredOnline, online -> Boolean.toString(online)),
        Trait.plain("sources", ProtectionGroup::sources, Lists::words)
            .comparing(Lists::lost)
            .losing(lost -> Optional.of(Impact.WEAKER)),
        Trait.plain("disk retention", ProtectionGroup::diskRetention, Period::toString));
  }

  static List<Trait<Policy, ?>> ofPolicies() {
    return Stream.concat(
            Stream.<Trait<Policy, ?>>of(
                Trait.plain(
                    "schedule every", policy -> policy.schedule().every(), Period::toString),
                Trait.plain("schedule at", policy -> policy.schedule().at(), Lists::words),
                Trait.plain("schedule on", policy -> policy.schedule().on(), Lists::words)),
            Arrays.stream(RetentionSchedule.values()).map(ObjectTraits::retention))
        .toList();
  }

  private static Trait<Policy, Period> retention(RetentionSchedule schedule) {
    return Trait.<Policy, Period>plain(
            "retention " + schedule.key(), policy -> retention(policy, schedule), Period::toString)
        .comparing(Impact::ofPeriods)
        .losing(lost -> Optional.of(Impact.WEAKER));
  }

  private static Declared<Period> retention(Policy policy, RetentionSchedule schedule) {
    Declared<List<RetentionEntry>> all = policy.retention();
    return all.isKnown()
        ? all.known().orElseThrow().stream()
            .filter(entry -> entry.schedule() == schedule)
            .map(RetentionEntry::period)
            .findFirst()
            .orElseGet(() -> Declared.absent(all.location()))
        : all.withoutValue();
  }

  private static <O> Trait<O, AgentVersion> version(
      String property, Function<O, Declared<AgentVersion>> of) {
    return Trait.guarding(
            property,
            of,
            AgentVersion::toString,
            (before, after) -> Impact.of(after.compareTo(before)))
        .losing(lost -> Optional.of(Impact.OTHER));
  }

  private Impact older(Release before, Release after) {
    if (releases.isOlder(after, before)) {
      return Impact.WEAKER;
    }
    return releases.isOlder(before, after) ? Impact.STRONGER : Impact.OTHER;
  }

  private static String words(SystemState state) {
    return state.enabled()
        ? "protected" + state.policy().known().map(policy -> " by " + policy).orElse("")
        : "not protected";
  }

  private static <T> Declared<T> part(
      Declared<Passphrase> passphrase, Function<Passphrase, Declared<T>> part) {
    return passphrase.known().map(part).orElseGet(passphrase::withoutValue);
  }
}
