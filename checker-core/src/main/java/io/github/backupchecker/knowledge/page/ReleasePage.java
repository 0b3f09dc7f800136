package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Build;
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

/** The part of the manual page that is about versions, releases and what they can do. */
record ReleasePage(Knowledge knowledge) {

  String floors() {
    return new MarkdownTable(
            List.of("Capability", "MARS", "DPM", "MABS", "Source"),
            Arrays.stream(Capability.values()).map(this::floor).toList())
        .toString();
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

  String capabilities() {
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
    return new MarkdownTable(header, rows).toString();
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

  String releases() {
    List<List<String>> rows = new ArrayList<>();
    for (Generation generation : knowledge.releases().generations()) {
      for (Generation.Listed listed : generation.updates()) {
        Release release = generation.release(listed.update());
        rows.add(
            List.of(
                release.label(),
                listed.build().map(Build::toString).orElse("not published")
                    + listed.reissue().map(build -> ", " + build).orElse(""),
                listed.kb().map(kb -> "KB" + kb).orElse(""),
                listed.date().orElse(""),
                remarks(release)));
      }
    }
    return new MarkdownTable(List.of("Release", "Build", "Article", "Date", "Remarks"), rows)
        .toString();
  }

  private String remarks(Release release) {
    List<String> remarks = new ArrayList<>();
    knowledge
        .releases()
        .replacement(release)
        .ifPresent(other -> remarks.add("withdrawn for " + other));
    knowledge
        .releases()
        .recommendedAgent(release)
        .ifPresent(agent -> remarks.add("asks for MARS " + agent));
    knowledge.releases().unsupported(release).ifPresent(remarks::add);
    return String.join("; ", remarks);
  }

  String previews() {
    List<Build> builds = knowledge.tables().releases().previews();
    return String.join(", ", builds.stream().map(Build::toString).toList());
  }

  String agents() {
    return new MarkdownTable(
            List.of("Version", "Article", "Date", "What came with it"),
            knowledge.tables().releases().agents().stream()
                .map(
                    agent ->
                        List.of(
                            agent.version().toString(),
                            agent.kb().map(kb -> "KB" + kb).orElse(""),
                            agent.date().orElse(""),
                            agent.says().orElse("")))
                .toList())
        .toString();
  }
}
