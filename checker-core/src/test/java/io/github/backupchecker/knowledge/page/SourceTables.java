package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;

/** The tables of facts and errata, with what rests on each. */
record SourceTables(Knowledge knowledge, Cells cells) {

  String markdown() {
    return "## Facts\n\n" + facts() + "## Where the vendor contradicts itself\n\n" + errata();
  }

  private String facts() {
    return MarkdownTable.of(
        List.of("Fact", "What it says", "Source", "Used by"),
        knowledge.sources().facts().values().stream()
            .map(
                fact ->
                    List.of(fact.id(), fact.says(), cells.link(fact.citation()), usedBy(fact.id())))
            .toList());
  }

  private String errata() {
    return MarkdownTable.of(
        List.of("Erratum", "Readings", "Followed", "Source", "Used by"),
        knowledge.sources().errata().values().stream()
            .map(
                erratum ->
                    List.of(
                        erratum.id(),
                        erratum.readings(),
                        erratum.followed(),
                        cells.link(erratum.citation()),
                        usedBy(erratum.id())))
            .toList());
  }

  private String usedBy(String id) {
    return Optional.ofNullable(knowledge.tables().sources().uses().get(id))
        .map(rows -> String.join("; ", rows))
        .orElse("");
  }
}
