package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Requirement;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a client that must understand what an immutable vault refuses: its agent, or the server
 * itself.
 */
record ImmutabilityAware(Client client, boolean isAgent, Attribute<?> version, Support support) {
  private static final Capability CAPABILITY = Capability.IMMUTABILITY_AWARE;
  private static final String PROPERTY = "immutability";

  /** The parts that may not understand: the server first, where it is one, then its agent. */
  static List<ImmutabilityAware> lacking(Client client, Knowledge knowledge) {
    Requirement required = knowledge.requirement(CAPABILITY);
    List<ImmutabilityAware> parts = new ArrayList<>();
    if (client.isServer()) {
      Attribute<Release> release =
          new Attribute<>(client.address(), PROPERTY, "product and release", client.release());
      parts.add(new ImmutabilityAware(client, false, release, support(release, required::support)));
    }
    Attribute<AgentVersion> agent =
        new Attribute<>(client.agentAddress(), PROPERTY, "agent version", client.agent());
    parts.add(new ImmutabilityAware(client, true, agent, support(agent, required::support)));
    parts.removeIf(part -> part.support() == Support.YES);
    return parts;
  }

  private static <T> Support support(Attribute<T> version, Function<T, Support> required) {
    return version.declared().known().map(required).orElse(Support.UNKNOWN);
  }

  /** What is wrong with a part that does not understand, or may not. */
  Finding judged(Knowledge knowledge) {
    if (!version.declared().isKnown()) {
      return version.unknown();
    }
    String has = version.subject() + " is at " + version.value();
    String floor = floor(knowledge);
    Consequence answer = answer(knowledge);
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
    return (isAgent ? finding : Unknown.ofUnlisted(client, finding, knowledge))
        .alsoAt(client.immutability().orElseThrow(), "the vault is immutable here");
  }

  /** From where on it understands. */
  private String floor(Knowledge knowledge) {
    return isAgent
        ? "MARS " + knowledge.agentFloor(CAPABILITY).orElseThrow()
        : knowledge.floorText(CAPABILITY, client.product().orElseThrow());
  }

  /** What an older one meets, and what to do. */
  private Consequence answer(Knowledge knowledge) {
    VendorError error = knowledge.errorOf(CAPABILITY).orElseThrow();
    if (isAgent) {
      AgentVersion floor = knowledge.agentFloor(CAPABILITY).orElseThrow();
      return Consequence.answeredBy(
          Upgrades.agent(knowledge, client.address(), floor), error.code(), error.message());
    }
    Optional<Release> least =
        client.release().known().flatMap(r -> knowledge.releaseFloor(CAPABILITY, r));
    return new Consequence(
            error.code(), error.message(), Upgrades.orNewer(client, floor(knowledge)))
        .with(Upgrades.release(client, least));
  }
}
