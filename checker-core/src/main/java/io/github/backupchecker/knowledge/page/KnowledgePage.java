package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.ApiDemand;
import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.DemandFacts;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.Tables;
import io.github.backupchecker.knowledge.VendorDocument;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The manual page of the vendor's facts, written from the knowledge file. */
public final class KnowledgePage {
  private final Knowledge knowledge;
  private final Tables tables;

  public KnowledgePage(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.tables = knowledge.tables();
  }

  /** The whole page in Markdown, lines ending in a line feed. */
  public String markdown() {
    ReleasePage releases = new ReleasePage(knowledge);
    return head()
        + "## What is needed for what\n\n"
        + releases.floors()
        + "## What each release can do\n\n"
        + "`?` where no source tells. A server can do what both its release and its agent can.\n\n"
        + releases.capabilities()
        + "## Releases of DPM and MABS\n\n"
        + releases.releases()
        + "Preview builds, which were never releases: "
        + releases.previews()
        + ".\n\n## Versions of the MARS agent\n\n"
        + releases.agents()
        + "## Retention\n\n"
        + retention()
        + "## Limits\n\n"
        + limits()
        + "## What the service asks for by API version\n\n"
        + demands()
        + "## Properties by API version\n\n"
        + "An older version ignores them.\n\n"
        + properties()
        + "## Operations\n\n"
        + operations()
        + "## Refused by an immutable vault\n\n"
        + "*Aware*: every part of the stack understands immutability; *old*: any part does not.\n\n"
        + refusals()
        + "## What works instead\n\n"
        + instead()
        + "## Recovery of deleted data\n\n"
        + recovery()
        + "## Errors\n\n"
        + errors()
        + "## Operations of a Resource Guard\n\n"
        + guardOperations()
        + "## Commands\n\n"
        + commands()
        + "## Facts\n\n"
        + facts()
        + "## Where the vendor contradicts itself\n\n"
        + errata().stripTrailing()
        + "\n";
  }

  private String head() {
    VendorDocument document = knowledge.sources().document();
    return "# What the vendor says\n\n"
        + "Written from `hybrid-security.yaml` by a test; change the facts there, never here. "
        + "The main source is\n["
        + document.title()
        + "]("
        + document.link()
        + "), revision "
        + document.revision()
        + ";\nwhatever comes from elsewhere says so. Text is paraphrased, codes are as printed.\n\n";
  }

  private String retention() {
    return table(
        List.of("Schedule", "At least", "At most", "In an immutable vault, a warning above"),
        Arrays.stream(RetentionSchedule.values())
            .map(
                schedule ->
                    List.of(
                        schedule.key(),
                        knowledge.minimum(schedule).toString(),
                        knowledge.maximum(schedule).toString(),
                        knowledge.irrevocable(schedule.unit()).toString()))
            .toList());
  }

  private String limits() {
    return table(
        List.of("Limit", "Value"),
        Arrays.stream(Limit.values())
            .map(limit -> List.of(limit.id(), knowledge.limit(limit).toString()))
            .toList());
  }

  private String demands() {
    return table(
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
        link(facts.fact()));
  }

  private String properties() {
    return table(
        List.of("Resource", "Property", "Since", "Source"),
        knowledge.apiProperties().stream()
            .map(
                property ->
                    List.of(
                        property.resource(),
                        "`" + property.name() + "`",
                        property.since().toString(),
                        link(property.fact())))
            .toList());
  }

  private String operations() {
    return table(
        List.of(
            "Operation",
            "Products",
            "Asks for a PIN from",
            "What is lost",
            "Deletes data",
            "Source"),
        Arrays.stream(OperationKind.values()).map(this::operation).toList());
  }

  private List<String> operation(OperationKind kind) {
    OperationFacts facts = knowledge.operation(kind);
    List<String> pins = new ArrayList<>();
    for (Product product : Product.values()) {
      facts
          .pin(product)
          .filter(pin -> facts.products().contains(product))
          .ifPresent(pin -> pins.add(knowledge.requirement(pin).from(product)));
    }
    return List.of(
        "`" + kind.id() + "`",
        facts.concernsVault() ? "(the vault)" : names(facts.products()),
        String.join("; ", pins),
        facts.loses().orElse(""),
        facts.deletes() ? "yes" : "",
        link(facts.fact()));
  }

  private String refusals() {
    return table(
        List.of("Operation", "Products", "Aware", "Old", "Instead", "Source"),
        tables.refusals().stream()
            .map(
                refusal ->
                    List.of(
                        "`" + refusal.kind().id() + "`",
                        names(refusal.products()),
                        refusal.aware().orElse("no code is printed"),
                        refusal.old(),
                        refusal.keep(),
                        link(refusal.fact())))
            .toList());
  }

  private String instead() {
    return table(
        List.of(
            "For",
            "Console that keeps by policy",
            "Command that does",
            "With hybrid security on, also",
            "Neither"),
        tables.alternatives().entrySet().stream()
            .map(
                e ->
                    List.of(
                        e.getKey(),
                        e.getValue().console().orElse(""),
                        e.getValue().command().map(c -> "`" + c + "`").orElse(""),
                        e.getValue().pin().map(p -> "`" + p + "`").orElse(""),
                        e.getValue().neither()))
            .toList());
  }

  private String recovery() {
    return table(
        List.of("Product", "How"),
        Arrays.stream(Product.values())
            .map(product -> List.of(product.toString(), knowledge.recovery(product)))
            .toList());
  }

  private String errors() {
    return table(
        List.of("Code", "Also seen as", "Raised on", "Message", "Cause", "Remedy", "Source"),
        knowledge.errors().all().stream()
            .map(
                error ->
                    List.of(
                        "`" + error.code() + "`",
                        String.join(", ", error.aliases()),
                        error.raised(),
                        error.message(),
                        error.cause() + error.note().map(note -> " *" + note + "*").orElse(""),
                        error.remedy(),
                        link(error.fact())))
            .toList());
  }

  private String guardOperations() {
    return table(
        List.of("Operation", "Names in tools", "What it does", "Critical for hybrid backups"),
        knowledge.guardOperations().stream()
            .map(
                operation ->
                    List.of(
                        "`" + operation.id() + "`",
                        String.join(", ", operation.names()),
                        operation.meaning(),
                        operation.critical() ? "yes" : ""))
            .toList());
  }

  private String commands() {
    return table(
        List.of("Command", "What it does", "Operation", "Source"),
        tables.explanations().commands().stream()
            .flatMap(command -> command.forms().stream().map(form -> command(command, form)))
            .toList());
  }

  private List<String> command(CommandFacts command, CommandFacts.Form form) {
    return List.of(
        "`" + (command.spelling() + " " + String.join(" ", form.flags())).strip() + "`",
        form.says(),
        form.operation().map(OperationKind::id).orElse(""),
        link(form.fact()));
  }

  private String facts() {
    return table(
        List.of("Fact", "What it says", "Source", "Used by"),
        knowledge.sources().facts().values().stream()
            .map(fact -> List.of(fact.id(), fact.says(), link(fact.citation()), usedBy(fact.id())))
            .toList());
  }

  private String errata() {
    return table(
        List.of("Erratum", "Readings", "Followed", "Source", "Used by"),
        knowledge.sources().errata().values().stream()
            .map(
                erratum ->
                    List.of(
                        erratum.id(),
                        erratum.readings(),
                        erratum.followed(),
                        link(erratum.citation()),
                        usedBy(erratum.id())))
            .toList());
  }

  private String usedBy(String id) {
    return Optional.ofNullable(tables.sources().uses().get(id))
        .map(rows -> String.join("; ", rows))
        .orElse("");
  }

  private String link(String fact) {
    return link(knowledge.citation(fact)) + " (" + fact + ")";
  }

  private static String link(Citation citation) {
    return "[" + citation.section() + "](" + citation.link() + ")";
  }

  private static String names(Set<Product> products) {
    return String.join(", ", products.stream().sorted().map(Product::toString).toList());
  }

  private static String table(List<String> header, List<List<String>> rows) {
    return new MarkdownTable(header, rows).toString();
  }
}
