package io.github.backupchecker.subject;

import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Declared;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is backed up by a policy of its own: what an agent protects, its system state, or
 * a protection group.
 *
 * @param name how a message names it
 * @param perDay the bound of its backups in a day
 * @param policy the reference to the policy
 */
public record ScheduledPart(String name, Limit perDay, Declared<String> policy) {

  /** Every one, agents first. */
  static Stream<ScheduledPart> all(Estate estate) {
    return Stream.concat(
        estate.agents().stream().flatMap(ScheduledPart::of),
        estate.servers().stream()
            .flatMap(server -> server.protectionGroups().stream())
            .map(ScheduledPart::of));
  }

  private static Stream<ScheduledPart> of(Agent agent) {
    String name = agent.identity().address().text();
    return Stream.concat(
        Stream.of(new ScheduledPart(name, Limit.AGENT_BACKUPS_PER_DAY, agent.policy())),
        systemStatePolicy(agent)
            .map(
                own ->
                    new ScheduledPart(
                        "the system state of " + name, Limit.SYSTEM_STATE_BACKUPS_PER_DAY, own))
            .stream());
  }

  private static Optional<Declared<String>> systemStatePolicy(Agent agent) {
    return agent.protects().systemState().known().map(SystemState::policy);
  }

  private static ScheduledPart of(ProtectionGroup group) {
    return new ScheduledPart(
        group.identity().address().text(), Limit.SERVER_BACKUPS_PER_DAY, group.policy());
  }
}
