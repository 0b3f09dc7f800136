package io.github.backupchecker.subject;

import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is backed up by a policy of its own: what an agent protects, its system state, or
 * a protection group.
 *
 * @param owner the agent or the protection group
 * @param perDay the bound of its backups in a day
 * @param policy the reference to the policy
 */
public record ScheduledPart(Address owner, Limit perDay, Declared<String> policy) {

  /** How a message names it. */
  public String name() {
    return perDay == Limit.SYSTEM_STATE_BACKUPS_PER_DAY
        ? "the system state of " + owner
        : owner.text();
  }

  /** Every one, agents first. */
  static List<ScheduledPart> all(Estate estate) {
    List<ScheduledPart> all = new ArrayList<>();
    for (Agent agent : estate.agents()) {
      all.add(new ScheduledPart(agent.address(), Limit.AGENT_BACKUPS_PER_DAY, agent.policy()));
      Optional<SystemState> own = agent.protects().systemState().known();
      if (own.isPresent()) {
        all.add(
            new ScheduledPart(
                agent.address(), Limit.SYSTEM_STATE_BACKUPS_PER_DAY, own.orElseThrow().policy()));
      }
    }
    for (Server server : estate.servers()) {
      for (ProtectionGroup group : server.protectionGroups()) {
        all.add(of(group));
      }
    }
    return all;
  }

  private static ScheduledPart of(ProtectionGroup group) {
    return new ScheduledPart(
        group.identity().address(), Limit.SERVER_BACKUPS_PER_DAY, group.policy());
  }
}
