package io.github.backupchecker.rule;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Minimums that an organisation raised above the vendor's.
 *
 * @param retention each in its schedule's own unit
 * @param releases the least release of each generation that has one
 */
public record Minimums(
    Map<RetentionSchedule, Period> retention,
    Optional<AgentVersion> agent,
    List<Release> releases) {

  public Minimums {
    retention = Map.copyOf(retention);
    releases = List.copyOf(releases);
  }

  /** Nothing raised: the vendor's minimums alone. */
  public static Minimums none() {
    return new Minimums(Map.of(), Optional.empty(), List.of());
  }

  /** The greater of the vendor's minimum and the raised one. */
  public Period retention(RetentionSchedule schedule, Period vendor) {
    Period raised = retention.getOrDefault(schedule, vendor);
    return raised.count() > vendor.count() ? raised : vendor;
  }

  /** The raised minimum of a release's generation, where the release is below it. */
  public Optional<Release> above(Release release) {
    return releases.stream()
        .filter(least -> least.product() == release.product())
        .filter(least -> least.generation().equals(release.generation()))
        .filter(least -> release.update().compareTo(least.update()) < 0)
        .findFirst();
  }
}
