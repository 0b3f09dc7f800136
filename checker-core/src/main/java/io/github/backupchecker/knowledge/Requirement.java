package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From where on a capability is there.
 *
 * @param agent the first agent version that has it; empty where it does not depend on the agent
 * @param serverAgent the first agent version that suffices on a server
 * @param floors by product and generation, generations in order of age
 * @param error the vendor's code for its absence, where one is documented
 */
record Requirement(
    Capability capability,
    Optional<AgentVersion> agent,
    Optional<AgentVersion> serverAgent,
    Map<Product, Map<String, Floor>> floors,
    String fact,
    Optional<String> error) {

  Support support(AgentVersion version) {
    return atLeast(version, agent);
  }

  Support supportOnServer(AgentVersion version) {
    return atLeast(version, serverAgent.or(() -> agent));
  }

  private static Support atLeast(AgentVersion version, Optional<AgentVersion> floor) {
    return floor.filter(version::isBelow).isPresent() ? Support.NO : Support.YES;
  }

  Support support(Release release) {
    return switch (release.standing()) {
      case PREVIEW, UNKNOWN -> Support.UNKNOWN;
      case OLDER -> Support.NO;
      case LISTED, UNLISTED -> {
        Floor floor = floors.getOrDefault(release.product(), Map.of()).get(release.generation());
        yield floor == null ? Support.UNKNOWN : floor.support(release.update());
      }
    };
  }

  /** The first releases that certainly have it, such as {@code DPM 2016 UR9 / 2019 UR1}. */
  String floorText(Product product) {
    List<String> first =
        floors.getOrDefault(product, Map.of()).entrySet().stream()
            .flatMap(
                e ->
                    e.getValue().certain().stream()
                        .map(
                            update ->
                                update.number() == 0 ? e.getKey() : e.getKey() + " " + update))
            .toList();
    long withUpdate = first.stream().filter(text -> text.contains("UR")).count();
    List<String> shown = first.stream().limit(Math.max(1, withUpdate)).toList();
    return product + " " + String.join(" / ", shown);
  }

  boolean concerns(Product product) {
    return product == Product.MARS || floors.containsKey(product);
  }
}
