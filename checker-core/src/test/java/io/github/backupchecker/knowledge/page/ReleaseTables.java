package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Build;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Release;
import java.util.ArrayList;
import java.util.List;

/** The tables of releases and of versions of the agent. */
record ReleaseTables(Knowledge knowledge) {

  String markdown() {
    return "## Releases of DPM and MABS\n\n"
        + releases()
        + "Preview builds, which were never releases: "
        + previews()
        + ".\n\n"
        + "## Versions of the MARS agent\n\n"
        + agents();
  }

  private String releases() {
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
    return MarkdownTable.of(List.of("Release", "Build", "Article", "Date", "Remarks"), rows);
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

  private String previews() {
    List<Build> builds = knowledge.tables().releases().previews();
    return String.join(", ", builds.stream().map(Build::toString).toList());
  }

  private String agents() {
    return MarkdownTable.of(
        List.of("Version", "Article", "Date", "What came with it"),
        knowledge.tables().releases().agents().stream()
            .map(
                agent ->
                    List.of(
                        agent.version().toString(),
                        agent.kb().map(kb -> "KB" + kb).orElse(""),
                        agent.date().orElse(""),
                        agent.says().orElse("")))
            .toList());
  }
}
