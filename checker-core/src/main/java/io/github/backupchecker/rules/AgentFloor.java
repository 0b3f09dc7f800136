package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Upgrade;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.InstalledAgent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agent version from which an agent can do something.
 *
 * @param lacking what an agent below it does, completing "agents/fs-01 is at 2.0.1.0 and ..."
 */
record AgentFloor(Knowledge knowledge, Capability capability, String lacking) {

  /** A finding where the version is below the floor or not known. */
  List<Finding> check(InstalledAgent agent, @Nullable String code, @Nullable String vendor) {
    Declared<AgentVersion> version = agent.version();
    if (version.known().isEmpty()) {
      return List.of(Unknown.value(agent.address(), "version", version, "agent version"));
    }
    AgentVersion declared = version.known().orElseThrow();
    if (knowledge.support(capability, declared) != Support.NO) {
      return List.of();
    }
    AgentVersion floor = knowledge.agentFloor(capability).orElseThrow();
    Upgrade upgrade = Upgrades.agent(knowledge, agent.client().address(), floor);
    return List.of(
        Finding.failed(
                agent.address(),
                "version",
                version.location(),
                agent.address() + " is at " + declared + ", below " + floor + ", and " + lacking)
            .because(Consequence.answeredBy(upgrade, code, vendor))
            .alsoAt(version.use(), "used here"));
  }
}
