package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A client that does not understand the immutability of its vault. */
final class ImmutabilityUnsupported implements Rule<Client> {
  private final Knowledge knowledge;
  private final VendorError error;

  ImmutabilityUnsupported(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.error = knowledge.errorOf(Capability.IMMUTABILITY_AWARE).orElseThrow();
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "immutability-unsupported",
        Severity.ERROR,
        "A client of an immutable vault is too old to understand what the vault refuses.",
        "F25",
        "F45",
        "C22");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.clients().filter(ImmutabilityUnsupported::mayBeImmutable);
  }

  @Override
  public List<Finding> check(Client client) {
    Support agent =
        client
            .agent()
            .known()
            .map(v -> knowledge.support(Capability.IMMUTABILITY_AWARE, v))
            .orElse(Support.UNKNOWN);
    Support release =
        client.isServer()
            ? client
                .release()
                .known()
                .map(r -> knowledge.support(Capability.IMMUTABILITY_AWARE, r))
                .orElse(Support.UNKNOWN)
            : Support.YES;
    if (agent == Support.YES && release == Support.YES) {
      return List.of();
    }
    if (isImmutable(client)) {
      return judged(client, agent, release).stream().map(f -> sourced(client, f)).toList();
    }
    Finding unknown = sourced(client, vaultUnknown(client));
    return List.of(agent == Support.NO ? unknown : Unknown.ofUnlisted(client, unknown));
  }

  /** The section on the product, and where its releases contradict it that contradiction too. */
  private Finding sourced(Client client, Finding finding) {
    List<String> facts =
        switch (client.product().orElse(Product.DPM)) {
          case MARS -> List.of("F45");
          case MABS -> List.of("F25");
          case DPM ->
              finding.subject().equals(client.agentAddress())
                  ? List.of("F25")
                  : List.of("F25", "C22");
        };
    return finding.citing(knowledge.citations(facts));
  }

  private static Optional<Declared<ImmutabilityState>> state(Client client) {
    return client.protector().map(vault -> vault.security().immutability().state());
  }

  private static boolean mayBeImmutable(Client client) {
    return client.isElsewhere()
        || !state(client).filter(s -> s.is(ImmutabilityState.DISABLED)).isPresent();
  }

  private static boolean isImmutable(Client client) {
    return !client.isElsewhere()
        && state(client)
            .flatMap(Declared::known)
            .filter(ImmutabilityState::isImmutable)
            .isPresent();
  }

  private static Finding vaultUnknown(Client client) {
    return state(client)
        .filter(s -> !client.isElsewhere())
        .map(s -> unknownState(client, s))
        .orElseGet(
            () ->
                Unknown.vault(
                    client,
                    client.address(),
                    "immutability",
                    "whether " + client.address() + " must understand immutability"));
  }

  private static Finding unknownState(Client client, Declared<ImmutabilityState> state) {
    Address vault = client.protector().orElseThrow().identity().address();
    return Unknown.value(client.address(), "immutability", state, "immutability", vault);
  }

  private List<Finding> judged(Client client, Support agent, Support release) {
    List<Finding> findings = new ArrayList<>();
    if (release != Support.YES) {
      findings.addAll(
          part(client, client.address(), client.release(), release, releaseFloor(client)));
    }
    if (agent != Support.YES) {
      String floor = "MARS " + knowledge.agentFloor(Capability.IMMUTABILITY_AWARE).orElseThrow();
      findings.addAll(part(client, client.agentAddress(), client.agent(), agent, floor));
    }
    return findings;
  }

  private String releaseFloor(Client client) {
    return client
        .release()
        .known()
        .map(r -> knowledge.floorText(Capability.IMMUTABILITY_AWARE, r.product()))
        .orElse("");
  }

  private Consequence answer(Client client, Address subject, String floor) {
    if (subject.equals(client.agentAddress())) {
      AgentVersion least = knowledge.agentFloor(Capability.IMMUTABILITY_AWARE).orElseThrow();
      return Consequence.answeredBy(
          Upgrades.agent(knowledge, client.address(), least), error.code(), error.message());
    }
    Optional<Release> least =
        client
            .release()
            .known()
            .flatMap(r -> knowledge.releaseFloor(Capability.IMMUTABILITY_AWARE, r));
    return new Consequence(
            error.code(), error.message(), "upgrade " + subject + " to " + floor + " or newer")
        .with(Upgrades.release(client, least));
  }

  private List<Finding> part(
      Client client, Address subject, Declared<?> declared, Support support, String floor) {
    if (declared.known().isEmpty()) {
      String what = subject.equals(client.agentAddress()) ? "agent version" : "product and release";
      return List.of(Unknown.value(subject, "immutability", declared, what));
    }
    String has = subject + " is at " + declared.known().orElseThrow();
    Finding finding =
        support == Support.NO
            ? Finding.failed(
                    subject,
                    "immutability",
                    declared.location(),
                    has
                        + ", below "
                        + floor
                        + ", and its vault is immutable: refusals will look like internal errors")
                .because(answer(client, subject, floor))
            : Finding.undetermined(
                subject,
                "immutability",
                declared.location(),
                has
                    + ": no source tells whether it understands an immutable vault; "
                    + floor
                    + " and newer do");
    boolean ofAgent = subject.equals(client.agentAddress());
    return List.of(
        (ofAgent ? finding : Unknown.ofUnlisted(client, finding, knowledge))
            .alsoAt(
                state(client).map(Declared::location).orElse(null), "the vault is immutable here")
            .alsoAt(declared.use(), "used here"));
  }
}
