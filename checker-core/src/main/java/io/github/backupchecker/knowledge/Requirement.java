package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Update;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From where on a capability is there.
 *
 * @param agent the first agent version that has it; empty where it does not depend on the agent
 * @param serverAgent the first agent version that suffices on a server
 * @param byAgent whether on a server the agent alone decides
 * @param floors by product and generation, generations in order of age
 * @param error the vendor's code for its absence, where one is documented
 */
public record Requirement(
    Capability capability,
    Optional<AgentVersion> agent,
    Optional<AgentVersion> serverAgent,
    boolean byAgent,
    Map<Product, Map<String, Floor>> floors,
    String fact,
    Optional<String> error) {

  public Support support(AgentVersion version) {
    return agent.isPresent() ? atLeast(version, agent.orElseThrow()) : Support.YES;
  }

  /** The lesser of what the release and the agent can do. */
  public Support support(Installation installation) {
    if (installation.product() == Product.MARS) {
      return atLeast(installation.agent(), agent);
    }
    if (!concerns(installation.product())) {
      return Support.NO;
    }
    Support release =
        byAgent ? Support.YES : installation.release().map(this::support).orElse(Support.UNKNOWN);
    return release.and(atLeast(installation.agent(), onServer()));
  }

  private static Support atLeast(Optional<AgentVersion> version, Optional<AgentVersion> floor) {
    if (floor.isEmpty()) {
      return Support.YES;
    }
    return version.isPresent()
        ? atLeast(version.orElseThrow(), floor.orElseThrow())
        : Support.UNKNOWN;
  }

  private static Support atLeast(AgentVersion version, AgentVersion floor) {
    return version.isBelow(floor) ? Support.NO : Support.YES;
  }

  private Optional<AgentVersion> onServer() {
    return serverAgent.isPresent() ? serverAgent : agent;
  }

  public Support support(Release release) {
    if (byAgent) {
      return Support.YES;
    }
    if (!concerns(release.product())) {
      return Support.NO;
    }
    return switch (release.standing()) {
      case PREVIEW, UNKNOWN -> Support.UNKNOWN;
      case OLDER -> Support.NO;
      case LISTED, UNLISTED -> {
        Floor floor = floors(release.product()).get(release.generation());
        yield floor == null ? Support.UNKNOWN : floor.support(release.candidates());
      }
    };
  }

  /** From where on a product has it, in words: its release, its agent, or both. */
  public String from(Product product) {
    if (product == Product.MARS) {
      return named(agent);
    }
    String least = named(onServer());
    if (byAgent) {
      return least;
    }
    String release = floorText(product);
    return least.isEmpty() ? release : release + " with " + least;
  }

  private static String named(Optional<AgentVersion> version) {
    return version.map(v -> "MARS " + v).orElse("");
  }

  /** The first releases that certainly have it, such as {@code DPM 2016 UR9 / 2019 UR1}. */
  public String floorText(Product product) {
    List<String> first =
        floors(product).entrySet().stream()
            .flatMap(e -> e.getValue().certain().stream().map(update -> text(e.getKey(), update)))
            .toList();
    long withUpdate = first.stream().filter(text -> text.contains("UR")).count();
    List<String> shown = first.stream().limit(Math.max(1, withUpdate)).toList();
    return shown.isEmpty() ? product.toString() : product + " " + String.join(" / ", shown);
  }

  private static String text(String generation, Update update) {
    return update.number() == 0 ? generation : generation + " " + update;
  }

  /** The floors of one product by generation, in order of age. */
  public Map<String, Floor> floors(Product product) {
    return floors.getOrDefault(product, Map.of());
  }

  /** Whether a product can have it at all. */
  public boolean concerns(Product product) {
    return product == Product.MARS || byAgent || floors.containsKey(product);
  }
}
