package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.subject.InstalledAgent;
import java.util.List;
import java.util.Optional;

/**
 * The agent version from which an agent can do something.
 *
 * @param lacking what an agent below it does, completing "agents/fs-01 is at 2.0.1.0 and ..."
 */
record AgentFloor(Knowledge knowledge, Capability capability, String lacking) {

  /** A finding where the version is not known or below the floor, with the error that it meets. */
  List<Finding> check(InstalledAgent agent) {
    Attribute<AgentVersion> version =
        Attribute.of(agent, "version", "agent version", agent.version());
    return version.fails(
        declared -> knowledge.support(capability, declared) == Support.NO,
        declared -> below(agent, version));
  }

  private Finding below(InstalledAgent agent, Attribute<AgentVersion> version) {
    AgentVersion floor = knowledge.agentFloor(capability).orElseThrow();
    Optional<VendorError> error = knowledge.errorOf(capability);
    return version
        .failed(
            "%s is at %s, below %s, and %s"
                .formatted(agent.address(), version.value(), floor, lacking))
        .because(
            Consequence.answeredBy(
                Upgrades.agent(knowledge, agent.client().address(), floor),
                error.map(VendorError::code).orElse(null),
                error.map(VendorError::message).orElse(null)));
  }
}
