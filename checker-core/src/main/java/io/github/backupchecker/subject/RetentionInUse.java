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
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
  public static List<RetentionInUse> all(Estate estate, List<Client> clients, Minimums minimums) {
    List<RetentionInUse> all = new ArrayList<>(ofPolicies(estate, clients, minimums));
    all.addAll(planned(estate, clients, minimums));
    return all;
  }

  /** What operations lead to, each as if it were a policy already. */
  private static Collection<RetentionInUse> planned(
      Estate estate, List<Client> all, Minimums minimums) {
    Map<Address, RetentionInUse> planned = new TreeMap<>();
    for (Operation operation : estate.operations()) {
      Identity owner = operation.identity();
      for (RetentionEntry entry : operation.options().to().known().orElse(List.of())) {
        RetentionInUse one =
            new RetentionInUse(
                entry, asPolicy(owner, operation), clients(operation, all), minimums);
        planned.merge(entry.address(), one, RetentionInUse::and);
      }
    }
    return planned.values();
  }

  private static Policy asPolicy(Identity owner, Operation operation) {
    Location place = owner.location();
    return new Policy(owner, BackupSchedule.of(Declared.absent(place)), operation.options().to());
  }

  private static List<Client> clients(Operation operation, List<Client> all) {
    return operation.on().known().stream()
        .flatMap(target -> all.stream().filter(client -> isMeant(client, target)))
        .toList();
  }

  private static boolean isMeant(Client client, Address target) {
    return target.equals(client.address())
        || target.text().startsWith(client.address().text() + "/")
        || (ObjectKind.of(target).filter(ObjectKind.POLICIES::equals).isPresent()
            && client.uses(target.name()));
  }

  private static RetentionInUse and(RetentionInUse one, RetentionInUse other) {
    List<Client> users = new ArrayList<>(one.users);
    other.users.stream().filter(user -> !users.contains(user)).forEach(users::add);
    return new RetentionInUse(one.entry, one.policy, users, one.minimums);
  }

  private static List<RetentionInUse> ofPolicies(
      Estate estate, List<Client> clients, Minimums minimums) {
    Map<String, List<Client>> users = users(clients);
    List<RetentionInUse> all = new ArrayList<>();
    for (Policy policy : estate.policies()) {
      List<Client> own = users.getOrDefault(policy.address().name(), List.of());
      for (RetentionEntry entry : policy.retention().known().orElse(List.of())) {
        all.add(new RetentionInUse(entry, policy, own, minimums));
      }
    }
    return all;
  }

  private static Map<String, List<Client>> users(List<Client> clients) {
    Map<String, List<Client>> users = new HashMap<>();
    for (Client client : clients) {
      for (String name : client.policyNames()) {
        users.computeIfAbsent(name, n -> new ArrayList<>()).add(client);
      }
    }
    return users;
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
