package io.github.backupchecker.rule;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.change.Changes;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.operation.OperationPredictor;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.Encrypted;
import io.github.backupchecker.subject.InstalledAgent;
import io.github.backupchecker.subject.KnownClients;
import io.github.backupchecker.subject.ProtectedVault;
import io.github.backupchecker.subject.Protection;
import io.github.backupchecker.subject.RetentionInUse;
import io.github.backupchecker.subject.ScheduleInUse;
import io.github.backupchecker.subject.SecretHolder;
import io.github.backupchecker.subject.UnknownProtection;
import io.github.backupchecker.subject.VaultLoad;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the rules of a run examine, found out once; each in the order of addresses unless
 * it says otherwise.
 *
 * @param minimums that the organisation raised above the vendor's
 * @param allClients agents first
 * @param allAgents one of every client, in the same order
 * @param since what changed since the base; empty without one
 * @param predicted every operation on each thing that it is done to, with those that contradict
 *     themselves
 */
public record Subjects(
    Estate estate,
    Minimums minimums,
    List<Client> allClients,
    List<InstalledAgent> allAgents,
    List<ProtectedVault> allVaults,
    List<RetentionInUse> allRetained,
    List<PredictedOperation> predicted,
    Optional<Changes> since) {

  public Subjects {
    allClients = List.copyOf(allClients);
    allAgents = List.copyOf(allAgents);
    allVaults = List.copyOf(allVaults);
    allRetained = List.copyOf(allRetained);
    predicted = List.copyOf(predicted);
  }

  /**
   * What is to be examined in an estate.
   *
   * @param since what changed since the base; empty where nothing is compared
   * @param known clients of an estate that differs little; those that are like them are the same
   *     objects, so that it is seen at once that they are
   */
  public static Subjects of(
      Estate estate,
      Optional<Changes> since,
      Minimums minimums,
      Knowledge knowledge,
      List<Client> known) {
    List<Client> clients = Client.all(estate);
    for (int i = 0; i < Math.min(clients.size(), known.size()); i++) {
      if (clients.get(i).equals(known.get(i))) {
        clients.set(i, known.get(i));
      }
    }
    KnownClients found = new KnownClients(clients);
    return new Subjects(
        estate,
        minimums,
        clients,
        agents(clients),
        ProtectedVault.all(estate, clients),
        RetentionInUse.all(estate, found, minimums),
        new OperationPredictor(knowledge).all(estate, found, since),
        since);
  }

  private static List<InstalledAgent> agents(List<Client> clients) {
    List<InstalledAgent> agents = new ArrayList<>(clients.size());
    for (Client client : clients) {
      agents.add(InstalledAgent.of(client));
    }
    return agents;
  }

  /** Every client, agents first. */
  public Stream<Client> clients() {
    return allClients.stream();
  }

  public Stream<Client> servers() {
    return clients().filter(Client::isServer);
  }

  /** Every agent, those on machines of their own first. */
  public Stream<InstalledAgent> agents() {
    return allAgents.stream();
  }

  /** The agents on machines of their own. */
  public Stream<InstalledAgent> standAloneAgents() {
    return agents().filter(agent -> !agent.client().isServer());
  }

  /** The machines with an agent of their own, as declared. */
  public Stream<Agent> machines() {
    return estate.agents().stream();
  }

  /** Every vault but those of other teams. */
  public Stream<ProtectedVault> vaults() {
    return allVaults.stream();
  }

  /** Every vault that an Azure resource declares, which says more than the language does. */
  public Stream<ProtectedVault> vaultResources() {
    return vaults().filter(vault -> vault.vault().hardening().isPresent());
  }

  /** What there is in every vault with hybrid clients. */
  public Stream<VaultLoad> loads() {
    return VaultLoad.all(estate, allVaults);
  }

  /** Every vault that is judged here, then every client of which no vault is known. */
  public Stream<Protection> protections() {
    return Stream.concat(vaults(), UnknownProtection.among(clients()));
  }

  /** Every hybrid policy, used or not. */
  public Stream<Policy> policies() {
    return estate.policies().stream();
  }

  /** Every schedule that says at what times it runs, of every policy, used or not. */
  public Stream<ScheduleInUse> scheduled() {
    return ScheduleInUse.all(estate).filter(ScheduleInUse::saysWhen);
  }

  /** Every retention entry of every policy, and every one that an operation leads to. */
  public Stream<RetentionInUse> retained() {
    return allRetained.stream();
  }

  /** Those that are counted in their schedule's own unit, or of which that is not known. */
  public Stream<RetentionInUse> retainedInOwnUnit() {
    return retained()
        .filter(entry -> entry.comparable().isPresent() || entry.period().isUndetermined());
  }

  public Stream<Encrypted> encrypted() {
    return Encrypted.all(estate).stream();
  }

  /** Every secret, and every command line and passphrase without one. */
  public Stream<SecretHolder> leaked() {
    return SecretHolder.all(estate);
  }

  /** Every operation as it was declared, whatever will come of it. */
  public Stream<Operation> plans() {
    return estate.operations().stream();
  }

  /** Every operation that can be done at all, with what the vendor will answer. */
  public Stream<PredictedOperation> operations() {
    return predicted.stream().filter(operation -> !operation.isContradictory());
  }

  /** Everything that differs from the base. */
  public Stream<Change> changes() {
    return since.isPresent() ? since.orElseThrow().all().stream() : Stream.empty();
  }

  /** What differs and protection hangs on by itself. */
  public Stream<Change> changedProtection() {
    return changes().filter(Change::guards);
  }

  /** Every vault that the base does not have. */
  public Stream<ProtectedVault> newVaults() {
    if (since.isEmpty()) {
      return Stream.empty();
    }
    Set<Address> added =
        changes().filter(Change::isNew).map(Change::address).collect(Collectors.toSet());
    return vaults().filter(vault -> added.contains(vault.address()));
  }

  /** A problem for each contradiction in a plan, and for each rename that cannot be. */
  public List<Problem> contradictions() {
    Set<Problem> found = new LinkedHashSet<>();
    for (PredictedOperation operation : predicted) {
      found.addAll(operation.contradictions());
    }
    if (since.isPresent()) {
      found.addAll(since.orElseThrow().problems());
    }
    return List.copyOf(found);
  }
}
