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
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
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

  /** The parts that may not understand: the server first, where it is one, then its agent. */
  static List<ImmutabilityAware> lacking(Client client, Knowledge knowledge) {
    Requirement required = knowledge.requirement(CAPABILITY);
    List<ImmutabilityAware> lacking = new ArrayList<>();
    Support server = client.isServer() ? support(client.release(), required::support) : Support.YES;
    if (server != Support.YES) {
      lacking.add(
          new ImmutabilityAware(
              client,
              false,
              attribute(client.address(), "product and release", client.release()),
              server));
    }
    Support agent = support(client.agent(), required::support);
    if (agent != Support.YES) {
      lacking.add(
          new ImmutabilityAware(
              client,
              true,
              attribute(client.agentAddress(), "agent version", client.agent()),
              agent));
    }
    return lacking;
  }

  private static <T> Support support(Declared<T> version, Function<T, Support> required) {
    return version.isKnown() ? required.apply(version.known().orElseThrow()) : Support.UNKNOWN;
  }

  private static <T> Attribute<T> attribute(Address part, String noun, Declared<T> version) {
    return new Attribute<>(part, "immutability", noun, version);
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
