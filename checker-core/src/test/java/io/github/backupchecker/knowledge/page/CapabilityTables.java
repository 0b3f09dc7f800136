package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Requirement;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of what is needed for what, and of what each release can do. */
record CapabilityTables(Knowledge knowledge) {

  String markdown() {
    return "## What is needed for what\n\n"
        + floors()
        + "## What each release can do\n\n"
        + "`?` where no source tells. A server can do what both its release and its agent can.\n\n"
        + capabilities();
  }

  private String floors() {
    return MarkdownTable.of(
        List.of("Capability", "MARS", "DPM", "MABS", "Source"),
        Arrays.stream(Capability.values()).map(this::floor).toList());
  }

  private List<String> floor(Capability capability) {
    Requirement requirement = knowledge.requirement(capability);
    String source = knowledge.citation(requirement.fact()).section();
    return List.of(
        capability.id(),
        requirement.agent().map(AgentVersion::toString).orElse("any"),
        server(requirement, Product.DPM),
        server(requirement, Product.MABS),
        source + " (" + requirement.fact() + ")");
  }

  private static String server(Requirement requirement, Product product) {
    Optional<String> agent =
        requirement.serverAgent().or(requirement::agent).map(version -> "MARS " + version);
    if (requirement.byAgent()) {
      return agent.orElse("any");
    }
    if (!requirement.concerns(product)) {
      return "no";
    }
    List<String> parts = new ArrayList<>();
    requirement
        .floors(product)
        .forEach((name, floor) -> floor.words().ifPresent(words -> parts.add(name + " " + words)));
    return parts.isEmpty()
        ? "?"
        : String.join(", ", parts) + agent.map(a -> "; with " + a).orElse("");
  }

  private String capabilities() {
    List<Capability> shown =
        Arrays.stream(Capability.values())
            .filter(c -> !knowledge.requirement(c).floors().isEmpty())
            .toList();
    List<String> header = new ArrayList<>(List.of("Release"));
    shown.forEach(capability -> header.add(capability.id()));
    List<List<String>> rows = new ArrayList<>();
    for (Generation generation : knowledge.releases().generations()) {
      for (Generation.Listed listed : generation.updates()) {
        rows.add(capabilities(generation.release(listed.update()), shown));
      }
    }
    return MarkdownTable.of(header, rows);
  }

  private List<String> capabilities(Release release, List<Capability> shown) {
    List<String> cells = new ArrayList<>(List.of(release.label()));
    for (Capability capability : shown) {
      cells.add(
          switch (knowledge.support(capability, release)) {
            case YES -> "yes";
            case NO -> "";
            case UNKNOWN -> "?";
          });
    }
    return cells;
  }
}
