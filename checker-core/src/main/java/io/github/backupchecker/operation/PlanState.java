package io.github.backupchecker.operation;

import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the steps of one plan have made of its estate so far; made anew for every run. */
final class PlanState {
  private final Map<Address, Altered<Vault>> vaults = new HashMap<>();
  private final Map<Address, Altered<Client>> clients = new HashMap<>();
  private final PlannedRetentions retentions = new PlannedRetentions();
  private final RemovedParts removed = new RemovedParts();

  /**
   * A step in the state that those before it leave; one that says what a change comes to is judged
   * by the vault of the base, whatever the plan does to it before.
   */
  Step before(Placement declared) {
    Optional<Altered<Vault>> vault =
        declared.vault().map(one -> declared.isInBase() ? Altered.declared(one) : present(one));
    Optional<Altered<Client>> client = declared.client().map(this::present);
    Optional<Vault> protector = vault.map(Altered::now);
    Placement placement =
        declared.with(
            client.map(c -> removed.without(c.now().withProtector(protector))),
            protector,
            declared.group().map(group -> removed.without(group, declared.client())),
            retentions.before(declared));
    return new Step(declared, placement, vault.flatMap(Altered::by), client.flatMap(Altered::by));
  }

  private Altered<Vault> present(Vault declared) {
    return vaults.getOrDefault(declared.identity().address(), Altered.declared(declared));
  }

  private Altered<Client> present(Client declared) {
    return clients.getOrDefault(declared.address(), Altered.declared(declared));
  }

  /** Notes what a step leaves, once it is judged. */
  void add(PredictedOperation step) {
    if (step.happens()) {
      step.vault().ifPresent(vault -> weaken(step, vault));
      removed.add(step);
    }
    step.client().ifPresent(client -> upgrade(step, client));
    retentions.add(step);
  }

  private void weaken(PredictedOperation step, Vault vault) {
    vaults.put(
        vault.identity().address(),
        present(vault).to(new Weakening(step).of(vault), step.address()));
  }

  /** Of the client as it is kept, since the step may see it with a vault that is another by now. */
  private void upgrade(PredictedOperation step, Client seen) {
    Altered<Client> kept = present(seen);
    clients.put(seen.address(), kept.to(new Raise(step).of(kept.now()), step.address()));
  }
}
