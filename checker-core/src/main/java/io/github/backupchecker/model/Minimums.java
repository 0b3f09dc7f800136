package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Minimums that an organisation raised above the vendor's, each with its place in the settings.
 *
 * @param retention each in its schedule's own unit
 * @param releases the least release of each generation that has one
 */
public record Minimums(
    Map<RetentionSchedule, Declared<Period>> retention,
    Optional<Declared<AgentVersion>> agent,
    List<Declared<Release>> releases) {

  public Minimums {
    retention = Map.copyOf(retention);
    releases = List.copyOf(releases);
  }

  /** Nothing raised: the vendor's minimums alone. */
  public static Minimums none() {
    return new Minimums(Map.of(), Optional.empty(), List.of());
  }

  public Optional<Declared<Period>> retention(RetentionSchedule schedule) {
    return Optional.ofNullable(retention.get(schedule));
  }

  /** The raised minimum of a release's generation. */
  public Optional<Declared<Release>> of(Release release) {
    return releases.stream()
        .filter(
            least ->
                least
                    .known()
                    .filter(l -> l.product() == release.product())
                    .filter(l -> l.generation().equals(release.generation()))
                    .isPresent())
        .findFirst();
  }
}
