package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.AgentRelease;
import io.github.backupchecker.knowledge.Build;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Explanations;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a release or an agent version can do, what it lacks, and from where on there is more. */
final class VersionPage {
  private final Knowledge knowledge;

  VersionPage(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The page of a version as people write it; empty where it is none. */
  Optional<String> of(String typed) {
    return knowledge
        .releaseReader()
        .read(typed)
        .filter(release -> !release.generation().isEmpty() || isPreview(release))
        .map(this::page)
        .or(() -> AgentVersion.parse(typed).filter(v -> isMeant(typed, v)).map(this::page));
  }

  private static boolean isPreview(Release release) {
    return release.standing() == Release.Standing.PREVIEW;
  }

  /** A number alone is a version only where one with that build was published. */
  private boolean isMeant(String typed, AgentVersion version) {
    return !typed.strip().matches("\\d+") || knowledge.releases().agentVersions().contains(version);
  }

  private String page(Release release) {
    StringBuilder out = new StringBuilder("# " + release.label() + "\n\n");
    out.append(standing(release)).append('\n');
    knowledge
        .releases()
        .replacement(release)
        .ifPresent(other -> line("The vendor withdrew it: install " + other + ".", out));
    knowledge.releases().possible(release).stream()
        .filter(later -> knowledge.releases().replacement(later).isPresent())
        .forEach(later -> line("The vendor withdrew " + later + ", which it may be.", out));
    knowledge
        .releases()
        .unsupported(release)
        .ifPresent(reason -> line("Not supported: " + reason + ".", out));
    knowledge
        .releases()
        .recommendedAgent(release)
        .ifPresent(agent -> line("It asks for MARS " + agent + " or newer.", out));
    capabilities(
        capability -> knowledge.support(capability, release),
        capability -> knowledge.requirement(capability).concerns(release.product()),
        release.product(),
        out);
    notes(release, out);
    return out.append(source(knowledge.releaseTable(release.product()))).toString();
  }

  private String standing(Release release) {
    return switch (release.standing()) {
      case LISTED -> listed(release);
      case UNLISTED ->
          "Not in the vendor's table; it is judged as "
              + knowledge.releases().judgedAs(release)
              + ", the nearest older one."
              + knowledge
                  .releases()
                  .candidates(release)
                  .map(any -> "\nIt may be " + any + ": only what they all can do is certain.")
                  .orElse("");
      case PREVIEW -> "A preview build, which was never a release.";
      case OLDER -> "Older than every release of the vendor's table.";
      case UNKNOWN -> "Not in the vendor's table: what it can do is not known.";
    };
  }

  private String listed(Release release) {
    return knowledge.releases().generations().stream()
        .filter(g -> g.product() == release.product() && g.name().equals(release.generation()))
        .flatMap(g -> g.updates().stream())
        .filter(listed -> listed.update().equals(release.update()))
        .findFirst()
        .map(
            listed ->
                "Build "
                    + listed.build().map(Build::toString).orElse("not published")
                    + listed.kb().map(kb -> ", KB" + kb).orElse("")
                    + listed.date().map(date -> ", " + date).orElse("")
                    + ".")
        .orElse("");
  }

  private void notes(Release release, StringBuilder out) {
    for (Explanations.Note note : knowledge.explanations().notes()) {
      boolean meant =
          note.about().stream()
              .flatMap(about -> knowledge.releaseReader().read(about).stream())
              .anyMatch(first -> isFrom(first, release));
      if (meant) {
        line("", out);
        line("Note: " + knowledge.sources().statement(note.fact()), out);
        line("  (" + knowledge.citation(note.fact()).link() + ")", out);
      }
    }
  }

  private static boolean isFrom(Release first, Release release) {
    return first.product() == release.product()
        && first.generation().equals(release.generation())
        && !release.update().isOlderThan(first.update());
  }

  private String page(AgentVersion version) {
    StringBuilder out = new StringBuilder("# MARS " + version + "\n\n");
    Optional<AgentRelease> listed =
        knowledge.tables().releases().agents().stream()
            .filter(agent -> agent.version().equals(version))
            .findFirst();
    line(listed.map(VersionPage::published).orElse("Not among the published versions."), out);
    listed.flatMap(AgentRelease::says).ifPresent(says -> line("It brought: " + says + ".", out));
    capabilities(
        capability -> knowledge.support(capability, version),
        capability -> knowledge.requirement(capability).agent().isPresent(),
        Product.MARS,
        out);
    return out.append(source(knowledge.citation("agent-versions"))).toString();
  }

  private static String published(AgentRelease agent) {
    return "Published"
        + agent.date().map(date -> " in " + date).orElse("")
        + agent.kb().map(kb -> " (KB" + kb + ")").orElse("")
        + ".";
  }

  private void capabilities(
      Function<Capability, Support> support,
      Function<Capability, Boolean> concerns,
      Product product,
      StringBuilder out) {
    Map<Support, List<Capability>> groups = new EnumMap<>(Support.class);
    Arrays.stream(Capability.values())
        .filter(concerns::apply)
        .forEach(c -> groups.computeIfAbsent(support.apply(c), key -> new ArrayList<>()).add(c));
    String can = product == Product.MARS ? "It can:" : "It can, where its MARS agent can:";
    group(can, groups.get(Support.YES), product, out);
    group("It lacks:", groups.get(Support.NO), product, out);
    group("No source tells whether it can:", groups.get(Support.UNKNOWN), product, out);
  }

  private void group(
      String title, @Nullable List<Capability> capabilities, Product product, StringBuilder out) {
    if (capabilities == null) {
      return;
    }
    line("\n" + title, out);
    for (Capability capability : capabilities) {
      String from = knowledge.requirement(capability).from(product);
      line("  " + capability.id() + (from.isEmpty() ? "" : ", from " + from), out);
      line("    " + knowledge.sources().statement(knowledge.requirement(capability).fact()), out);
    }
  }

  private static void line(String text, StringBuilder out) {
    out.append(text).append('\n');
  }

  private static String source(Citation citation) {
    return "\nSource: " + citation.section() + ", " + citation.link() + "\n";
  }
}
