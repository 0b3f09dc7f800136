package io.github.backupchecker.operation;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Upgrade;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.subject.Client;

/**
 * What an upgrade makes of its client.
 *
 * <p>A protection group has no version of its own, so that an upgrade of one raises nothing.
 *
 * <p>One that leads to what is not known leaves the version unknown, since both guesses can be a
 * false green: the old version asks for no PIN that nobody can type, the new one has every option.
 */
record Raise(PredictedOperation step) {
  Client of(Client client) {
    boolean ofClient = step.isA(OperationKind.UPGRADE) && step.group().isEmpty();
    Declared<Upgrade> to = step.operation().options().upgrade();
    if (!ofClient || !(step.happens() || step.mayHappen())) {
      return client;
    }
    return step.happens() && to.isKnown()
        ? raised(client, to, to.known().orElseThrow())
        : open(client, to.isAbsent() ? step.place() : to.location());
  }

  private static Client open(Client client, Location place) {
    return client.withVersions(
        client.isServer() ? Declared.undetermined(place) : client.release(),
        Declared.undetermined(place));
  }

  private static Client raised(Client client, Declared<Upgrade> to, Upgrade upgrade) {
    Declared<Release> release =
        upgrade.release().map(next -> release(client, to, next)).orElse(client.release());
    Declared<AgentVersion> agent =
        upgrade
            .agent()
            .filter(next -> !client.agent().is(next))
            .map(next -> to.<AgentVersion>map(up -> next))
            .orElse(client.agent());
    return client.withVersions(release, agent);
  }

  /** No source tells of an upgrade from one product to the other. */
  private static Declared<Release> release(Client client, Declared<Upgrade> to, Release next) {
    Product product = client.product().orElse(next.product());
    if (client.release().is(next)) {
      return client.release();
    }
    return product == next.product()
        ? to.<Release>map(up -> next)
        : Declared.undetermined(to.location());
  }
}
