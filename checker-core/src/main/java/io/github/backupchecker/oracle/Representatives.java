package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Requirement;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** One agent version and one release for each band in which capabilities are the same. */
record Representatives(Knowledge knowledge) {

  /** The newest listed agent below every floor, and every floor. */
  List<AgentVersion> agents() {
    NavigableSet<AgentVersion> floors = new TreeSet<>();
    for (Capability capability : Capability.values()) {
      Requirement requirement = knowledge.requirement(capability);
      requirement.agent().ifPresent(floors::add);
      requirement.serverAgent().ifPresent(floors::add);
    }
    List<AgentVersion> agents = new ArrayList<>();
    knowledge.releases().agentVersions().stream()
        .filter(version -> version.isBelow(floors.first()))
        .reduce((older, newer) -> newer)
        .ifPresent(agents::add);
    agents.addAll(floors);
    return agents;
  }

  /** The first release of each band of each generation, in the order of the tables. */
  List<Release> releases(Product product) {
    List<Release> releases = new ArrayList<>();
    for (Generation generation : knowledge.releases().generations()) {
      if (generation.product() == product) {
        Map<List<Support>, Release> bands = new LinkedHashMap<>();
        generation.updates().stream()
            .map(listed -> generation.release(listed.update()))
            .forEach(release -> bands.putIfAbsent(capabilities(release), release));
        releases.addAll(bands.values());
      }
    }
    return releases;
  }

  private List<Support> capabilities(Release release) {
    return Arrays.stream(Capability.values())
        .map(capability -> knowledge.support(capability, release))
        .toList();
  }

  /** The stacks that a filter leaves, in the order MARS, DPM, MABS. */
  List<Installation> installations(PredictionFilter filter) {
    Optional<Product> product = filter.product().or(() -> filter.release().map(Release::product));
    List<AgentVersion> agents = filter.agent().map(List::of).orElseGet(this::agents);
    List<Installation> installations = new ArrayList<>();
    for (Product each : Product.values()) {
      if (product.isEmpty() || product.get() == each) {
        installations.addAll(installations(each, filter, agents));
      }
    }
    return installations;
  }

  private List<Installation> installations(
      Product product, PredictionFilter filter, List<AgentVersion> agents) {
    List<Optional<Release>> releases =
        product == Product.MARS
            ? List.of(Optional.empty())
            : filter.release().map(List::of).orElseGet(() -> releases(product)).stream()
                .map(Optional::of)
                .toList();
    return releases.stream()
        .flatMap(
            release ->
                agents.stream()
                    .map(agent -> new Installation(product, release, Optional.of(agent))))
        .toList();
  }
}
