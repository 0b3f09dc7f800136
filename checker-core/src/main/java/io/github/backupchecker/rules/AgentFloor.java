package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.UpgradeRemedy;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.subject.InstalledAgent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agent version from which an agent can do something.
 *
 * @param lacking what an agent below it does, completing "agents/fs-01 is at 2.0.1.0 and ..."
 */
record AgentFloor(Knowledge knowledge, Capability capability, String lacking) {

  /** A finding where the version is below the floor or not known. */
  List<Finding> check(InstalledAgent agent, @Nullable String code, @Nullable String vendor) {
    Attribute<AgentVersion> version =
        Attribute.of(agent, "version", "agent version", agent.version());
    AgentVersion floor = knowledge.agentFloor(capability).orElseThrow();
    UpgradeRemedy upgrade = Upgrades.agent(knowledge, agent.client().address(), floor);
    return version.judge(
        declared ->
            knowledge.support(capability, declared) == Support.NO
                ? Optional.of(
                    version
                        .failed(
                            "%s is at %s, below %s, and %s"
                                .formatted(agent.address(), declared, floor, lacking))
                        .because(Consequence.answeredBy(upgrade, code, vendor)))
                : Optional.empty());
  }
}
