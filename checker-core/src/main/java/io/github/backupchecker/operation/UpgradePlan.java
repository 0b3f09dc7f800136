package io.github.backupchecker.operation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Upgrade;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Upgrades that lead to something older, or to what their target cannot become. */
record UpgradePlan(Knowledge knowledge) {
  Stream<Problem> in(Placement placement) {
    Declared<Upgrade> to = placement.operation().options().upgrade();
    return placement.isA(OperationKind.UPGRADE)
        ? placement.client().stream()
            .flatMap(client -> to.known().stream().flatMap(up -> in(client, to, up)))
        : Stream.empty();
  }

  private Stream<Problem> in(Client client, Declared<Upgrade> to, Upgrade upgrade) {
    return Stream.of(
            upgrade.agent().flatMap(version -> agent(client, to, version)),
            upgrade.release().flatMap(release -> release(client, to, release)))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> agent(Client client, Declared<Upgrade> to, AgentVersion target) {
    return client
        .agent()
        .known()
        .filter(target::isBelow)
        .map(present -> older(client, to, present.toString(), client.agent()));
  }

  private Optional<Problem> release(Client client, Declared<Upgrade> to, Release target) {
    if (!client.isServer()) {
      return Optional.of(
          problem(
              to,
              client.address() + " has a MARS agent alone, and " + target + " is a server release",
              List.of()));
    }
    return client
        .release()
        .known()
        .filter(present -> knowledge.releases().isOlder(target, present))
        .map(present -> older(client, to, present.toString(), client.release()));
  }

  private static Problem older(
      Client client, Declared<Upgrade> to, String present, Declared<?> declared) {
    return problem(
        to,
        "this is no upgrade: " + client.address() + " is at " + present + " already",
        List.of(new Related("declared here", declared.location())));
  }

  private static Problem problem(Declared<Upgrade> to, String message, List<Related> related) {
    return new Problem(ProblemKind.INVALID_VALUE, message, to.location(), related);
  }
}
