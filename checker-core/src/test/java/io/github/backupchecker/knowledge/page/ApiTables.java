package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.ApiDemand;
import io.github.backupchecker.knowledge.DemandFacts;
import io.github.backupchecker.knowledge.Knowledge;
import java.util.Arrays;
import java.util.List;

/** The tables of what depends on the version of an interface of Azure. */
record ApiTables(Knowledge knowledge, Cells cells) {

  String markdown() {
    return "## What the service asks for by API version\n\n"
        + demands()
        + "## Properties by API version\n\n"
        + "An older version ignores them.\n\n"
        + properties();
  }

  private String demands() {
    return MarkdownTable.of(
        List.of("Demand", "Since", "What it asks", "Answer to a request without", "Source"),
        Arrays.stream(ApiDemand.values())
            .map(demand -> demand(demand, knowledge.demand(demand)))
            .toList());
  }

  private List<String> demand(ApiDemand demand, DemandFacts facts) {
    return List.of(
        demand.id(),
        facts.since().toString(),
        facts.says(),
        facts.answer().orElse("not documented"),
        cells.link(facts.fact()));
  }

  private String properties() {
    return MarkdownTable.of(
        List.of("Resource", "Property", "Since", "Source"),
        knowledge.apiProperties().stream()
            .map(
                property ->
                    List.of(
                        property.resource(),
                        "`" + property.name() + "`",
                        property.since().toString(),
                        cells.link(property.fact())))
            .toList());
  }
}
