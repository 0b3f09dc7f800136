package io.github.backupchecker.subject;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One retention entry with its policy and the clients that are backed up by it.
 *
 * @param users clients of that policy, in the order of addresses
 * @param minimums that the organisation raised
 */
public record RetentionInUse(
    RetentionEntry entry, Policy policy, List<Client> users, Minimums minimums)
    implements Addressed {

  public RetentionInUse {
    users = List.copyOf(users);
  }

  /**
   * Every retention entry of every policy, used or not, and every one that an operation leads to.
   */
  public static List<RetentionInUse> all(Estate estate, KnownClients clients, Minimums minimums) {
    List<RetentionInUse> all = new ArrayList<>();
    for (Policy policy : estate.policies()) {
      List<Client> users = clients.using(policy.address().name());
      for (RetentionEntry entry : policy.retention().known().orElse(List.of())) {
        all.add(new RetentionInUse(entry, policy, users, minimums));
      }
    }
    for (Planned one : planned(estate, clients)) {
      all.add(
          new RetentionInUse(
              one.entry(), one.policy(), List.copyOf(one.users().values()), minimums));
    }
    return all;
  }

  /**
   * What an operation leads to, as if it were a policy already.
   *
   * @param users on whom the operation is done, each once
   */
  private record Planned(RetentionEntry entry, Policy policy, Map<Address, Client> users) {}

  private static Collection<Planned> planned(Estate estate, KnownClients clients) {
    Map<Address, Planned> planned = new TreeMap<>();
    for (Operation operation : estate.operations()) {
      for (RetentionEntry entry : operation.options().to().known().orElse(List.of())) {
        Planned one =
            planned.computeIfAbsent(
                entry.address(),
                any -> new Planned(entry, asPolicy(operation), new LinkedHashMap<>()));
        for (Client user : meant(operation, clients)) {
          one.users().put(user.address(), user);
        }
      }
    }
    return planned.values();
  }

  private static Policy asPolicy(Operation operation) {
    Identity owner = operation.identity();
    return new Policy(
        owner, BackupSchedule.of(Declared.absent(owner.location())), operation.options().to());
  }

  private static List<Client> meant(Operation operation, KnownClients clients) {
    Optional<Address> target = operation.on().known();
    if (target.flatMap(ObjectKind::of).filter(ObjectKind.POLICIES::equals).isPresent()) {
      return clients.using(target.orElseThrow().name());
    }
    return target.stream()
        .flatMap(Address::upwards)
        .flatMap(address -> clients.find(address).stream())
        .toList();
  }

  @Override
  public Address address() {
    return entry.address();
  }

  /** What it is, in words. */
  public String title() {
    return entry.schedule().key() + " retention";
  }

  /** What it is, how long it is and of which policy, in words; the period must be known. */
  public String described() {
    Period declared = period().known().orElseThrow();
    return title() + " of " + declared + " in " + policy.address();
  }

  /** Whether its policy makes no such recovery points: daily ones, where it backs up every week. */
  public boolean isNeverMade() {
    return entry.schedule() == RetentionSchedule.DAILY
        && policy.schedule().every().known().filter(e -> e.unit() == PeriodUnit.WEEKS).isPresent();
  }

  /** The organisation's minimum for its schedule, where one was raised. */
  public Optional<Declared<Period>> raised() {
    return minimums.retention(entry.schedule());
  }

  /** The least that nobody has anything against: the vendor's minimum, or a raised one. */
  public Period least(RetentionSchedule schedule, Knowledge knowledge) {
    return minimums
        .retention(schedule)
        .flatMap(Declared::known)
        .orElseGet(() -> knowledge.minimum(schedule));
  }

  public Declared<Period> period() {
    return entry.period();
  }

  /** The period where it is known and counted in the schedule's own unit. */
  public Optional<Period> comparable() {
    return entry.period().known().filter(p -> p.unit() == entry.schedule().unit());
  }
}
