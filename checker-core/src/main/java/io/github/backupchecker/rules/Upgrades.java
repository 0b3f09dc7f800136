package io.github.backupchecker.rules;

import io.github.backupchecker.finding.UpgradeRemedy;
import io.github.backupchecker.finding.UpgradeTarget;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Update;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Upgrades of clients, worded alike in all rules so that one can answer many findings. */
final class Upgrades {

  private Upgrades() {}

  static UpgradeRemedy agent(Knowledge knowledge, Address client, AgentVersion least) {
    return new UpgradeRemedy(
        new UpgradeTarget(UpgradeTarget.Kind.AGENT, "MARS agent", client),
        least.toString(),
        " or newer (newest known: " + knowledge.releases().newestAgent() + ")",
        List.of(least.major(), least.minor(), least.build(), least.revision()),
        null);
  }

  /** The same in words, for any least that the vendor or the organisation names. */
  static String orNewer(Client client, Object least) {
    return "upgrade " + client.address() + " to " + least + " or newer";
  }

  /** Nothing where the least release is of another generation: those do not compare. */
  static @Nullable UpgradeRemedy release(Client server, Optional<Release> least) {
    Optional<Release> declared = server.release().known();
    return least
        .filter(l -> declared.filter(d -> isSameLine(d, l)).isPresent())
        .map(l -> release(server, l))
        .orElse(null);
  }

  private static boolean isSameLine(Release one, Release other) {
    return one.product() == other.product() && one.generation().equals(other.generation());
  }

  private static UpgradeRemedy release(Client server, Release least) {
    Update update = least.update();
    return new UpgradeRemedy(
        new UpgradeTarget(
            UpgradeTarget.Kind.RELEASE,
            least.product() + " " + least.generation(),
            server.address()),
        least.label(),
        " or a later update of it",
        List.of(update.number(), update.revision() == Update.Revision.NONE ? 0 : 1),
        null);
  }
}
