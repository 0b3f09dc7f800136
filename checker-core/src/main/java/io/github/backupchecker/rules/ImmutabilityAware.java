package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a client that must understand what an immutable vault refuses: its agent, or the server
 * itself.
 *
 * @param floor from which on it understands
 * @param answer what an older one meets, and what to do
 */
record ImmutabilityAware(
    Client client, Attribute<?> version, Support support, String floor, Consequence answer) {
  private static final Capability CAPABILITY = Capability.IMMUTABILITY_AWARE;

  /** The server first, where it is one, then its agent. */
  static List<ImmutabilityAware> partsOf(Client client, Knowledge knowledge) {
    List<ImmutabilityAware> parts = new ArrayList<>();
    if (client.isServer()) {
      parts.add(server(client, knowledge));
    }
    parts.add(agent(client, knowledge));
    return parts;
  }

  private static ImmutabilityAware server(Client client, Knowledge knowledge) {
    Optional<Release> release = client.release().known();
    VendorError error = knowledge.errorOf(CAPABILITY).orElseThrow();
    String floor = release.map(r -> knowledge.floorText(CAPABILITY, r.product())).orElse("");
    String remedy = Upgrades.orNewer(client, floor);
    return new ImmutabilityAware(
        client,
        new Attribute<>(client.address(), "immutability", "product and release", client.release()),
        release.map(r -> knowledge.support(CAPABILITY, r)).orElse(Support.UNKNOWN),
        floor,
        new Consequence(error.code(), error.message(), remedy)
            .with(
                Upgrades.release(
                    client, release.flatMap(r -> knowledge.releaseFloor(CAPABILITY, r)))));
  }

  private static ImmutabilityAware agent(Client client, Knowledge knowledge) {
    VendorError error = knowledge.errorOf(CAPABILITY).orElseThrow();
    AgentVersion floor = knowledge.agentFloor(CAPABILITY).orElseThrow();
    return new ImmutabilityAware(
        client,
        new Attribute<>(client.agentAddress(), "immutability", "agent version", client.agent()),
        client.agent().known().map(v -> knowledge.support(CAPABILITY, v)).orElse(Support.UNKNOWN),
        "MARS " + floor,
        Consequence.answeredBy(
            Upgrades.agent(knowledge, client.address(), floor), error.code(), error.message()));
  }

  boolean isAgent() {
    return version.subject().equals(client.agentAddress());
  }

  /** What is wrong with a part that does not understand, or may not. */
  Finding judged(Knowledge knowledge) {
    if (!version.declared().isKnown()) {
      return version.unknown();
    }
    String has = version.subject() + " is at " + version.value();
    Finding finding =
        support == Support.NO
            ? version
                .failed(
                    "%s, below %s, and its vault is immutable: refusals will look like internal errors"
                        .formatted(has, floor))
                .because(answer)
            : version
                .undetermined(
                    "%s: no source tells whether it understands an immutable vault; %s and newer do"
                        .formatted(has, floor))
                .fix(answer.remedy());
    return (isAgent() ? finding : Unknown.ofUnlisted(client, finding, knowledge))
        .alsoAt(client.immutability().orElseThrow(), "the vault is immutable here");
  }
}
