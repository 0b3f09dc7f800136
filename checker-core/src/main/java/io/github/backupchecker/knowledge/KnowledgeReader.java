package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the knowledge file into its tables; every mistake in it is told with its place. */
final class KnowledgeReader {
  private final Row root;
  private final Document document;
  private final Map<String, Fact> facts;
  private final Map<String, Erratum> errata;

  KnowledgeReader(Row root) {
    this.root = root;
    Row page = root.row("document");
    this.document = new Document(page.text("title"), page.text("link"), page.text("revision"));
    this.facts = facts();
    this.errata = errata();
  }

  Tables read() {
    return new Tables(
        document,
        facts,
        errata,
        retention(),
        root.row("limits").map(node -> limit(Row.of(node))),
        requirements(),
        root.texts("agents").stream().map(KnowledgeReader::agent).toList(),
        generations(),
        root.texts("previews").stream().map(b -> Build.parse(b).orElseThrow()).toList(),
        notes(),
        operations(),
        root.rows("refusals").stream().map(this::refusal).toList(),
        root.row("alternatives").map(node -> alternative(Row.of(node))),
        recovery(),
        errors(),
        guardOperations(),
        examples());
  }

  private Citation citation(Row row) {
    Row section = root.row("sections").row(row.text("section"));
    String link =
        section.optional("link").orElseGet(() -> document.link() + section.text("anchor"));
    return new Citation(section.text("heading"), link);
  }

  private Map<String, Fact> facts() {
    Map<String, Fact> read = new LinkedHashMap<>();
    root.row("facts")
        .map(Row::of)
        .forEach((id, row) -> read.put(id, new Fact(id, row.text("says"), citation(row))));
    return read;
  }

  private Map<String, Erratum> errata() {
    Map<String, Erratum> read = new LinkedHashMap<>();
    root.row("errata")
        .map(Row::of)
        .forEach(
            (id, row) ->
                read.put(
                    id,
                    new Erratum(id, row.text("readings"), row.text("followed"), citation(row))));
    return read;
  }

  private String fact(Row row) {
    String id = row.text("fact");
    if (!facts.containsKey(id) && !errata.containsKey(id)) {
      throw new KnowledgeException(row.place(), "there is no fact '" + id + "'");
    }
    return id;
  }

  private Map<RetentionSchedule, RetentionLimits> retention() {
    Map<RetentionSchedule, RetentionLimits> read = new EnumMap<>(RetentionSchedule.class);
    for (RetentionSchedule schedule : RetentionSchedule.values()) {
      Row row = root.row("retention").row(schedule.key());
      fact(row);
      read.put(
          schedule,
          new RetentionLimits(
              row.value("minimum", Period::parse),
              row.value("maximum", Period::parse),
              row.value("irrevocable", Period::parse)));
    }
    return read;
  }

  private Range limit(Row row) {
    fact(row);
    return new Range(Long.parseLong(row.text("from")), Long.parseLong(row.text("to")));
  }

  private Map<Capability, Requirement> requirements() {
    Map<Capability, Requirement> read = new EnumMap<>(Capability.class);
    for (Capability capability : Capability.values()) {
      Row row = root.row("capabilities").row(capability.id());
      read.put(
          capability,
          new Requirement(
              capability,
              row.optional("agent").map(KnowledgeReader::agent),
              row.optional("server-agent").map(KnowledgeReader::agent),
              floors(row),
              fact(row),
              row.optional("error")));
    }
    return read;
  }

  private static Map<Product, Map<String, Floor>> floors(Row row) {
    Map<Product, Map<String, Floor>> floors = new EnumMap<>(Product.class);
    for (Product product : Product.values()) {
      row.optionalRow(product.name())
          .ifPresent(generations -> floors.put(product, generations.map(KnowledgeReader::floor)));
    }
    return floors;
  }

  private static Floor floor(Node node) {
    return Floor.parse(Row.scalar(node))
        .orElseThrow(() -> new KnowledgeException(node.location(), "not a floor"));
  }

  private static AgentVersion agent(String text) {
    return AgentVersion.parse(text).orElseThrow();
  }

  private List<Generation> generations() {
    List<Generation> read = new ArrayList<>();
    for (Product product : List.of(Product.DPM, Product.MABS)) {
      root.row("releases")
          .row(product.name())
          .map(Row::of)
          .forEach((name, row) -> read.add(generation(product, name, row)));
    }
    return read;
  }

  private static Generation generation(Product product, String name, Row row) {
    List<Generation.Listed> updates = new ArrayList<>();
    row.row("updates")
        .map(Row::scalar)
        .forEach(
            (update, build) ->
                updates.add(
                    new Generation.Listed(
                        Updates.parse(update).orElseThrow(), Build.parse(build))));
    return new Generation(product, name, row.text("family"), List.copyOf(updates));
  }

  private List<ReleaseNote> notes() {
    List<ReleaseNote> notes = new ArrayList<>();
    for (String table : List.of("recalled", "unsupported", "recommended-agents")) {
      root.rows(table).forEach(row -> notes.add(note(row)));
    }
    return notes;
  }

  private ReleaseNote note(Row row) {
    return new ReleaseNote(
        row.optional("release"),
        row.optional("product").map(Product::valueOf),
        row.optional("generation"),
        row.optional("replacement"),
        row.optional("reason"),
        row.optional("agent").map(KnowledgeReader::agent),
        fact(row));
  }

  private Map<OperationKind, OperationFacts> operations() {
    Map<OperationKind, OperationFacts> read = new EnumMap<>(OperationKind.class);
    for (OperationKind kind : OperationKind.values()) {
      Row row = root.row("operations").row(kind.id());
      read.put(
          kind,
          new OperationFacts(
              kind,
              products(row),
              row.optional("pin").map(KnowledgeReader::capability),
              row.optional("pin-on-mars").map(KnowledgeReader::capability),
              fact(row)));
    }
    return read;
  }

  private static Set<Product> products(Row row) {
    Set<Product> products = EnumSet.noneOf(Product.class);
    row.texts("products").forEach(name -> products.add(Product.valueOf(name)));
    return products;
  }

  private static Capability capability(String id) {
    return Arrays.stream(Capability.values())
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Refusal refusal(Row row) {
    return new Refusal(
        row.value("operation", OperationKind::parse),
        products(row),
        row.optional("aware"),
        row.text("old"),
        row.text("keep"),
        fact(row));
  }

  private static Alternative alternative(Row row) {
    return new Alternative(row.text("console"), row.text("command"), row.text("neither"));
  }

  private Map<Product, String> recovery() {
    Map<Product, String> read = new EnumMap<>(Product.class);
    for (Product product : Product.values()) {
      read.put(product, root.row("recovery").text(product.name()));
    }
    return read;
  }

  private Map<String, VendorError> errors() {
    Map<String, VendorError> read = new LinkedHashMap<>();
    root.row("errors").map(Row::of).forEach((code, row) -> read.put(code, error(code, row)));
    return read;
  }

  private Citation cited(String id) {
    Fact fact = facts.get(id);
    return fact == null ? Objects.requireNonNull(errata.get(id), id).citation() : fact.citation();
  }

  private VendorError error(String code, Row row) {
    String id = fact(row);
    Citation citation = cited(id);
    Optional<String> note = row.optional("erratum").map(e -> String.valueOf(errata.get(e)));
    return new VendorError(
        code,
        row.texts("aliases"),
        row.text("raised"),
        row.text("message"),
        row.text("cause"),
        row.text("remedy"),
        id,
        citation,
        note);
  }

  private List<GuardOperation> guardOperations() {
    List<GuardOperation> read = new ArrayList<>();
    root.row("guard-operations")
        .map(Row::of)
        .forEach(
            (id, row) ->
                read.add(
                    new GuardOperation(
                        id,
                        row.texts("names"),
                        row.text("critical").equals("true"),
                        row.text("meaning"))));
    return read;
  }

  private Map<String, List<String>> examples() {
    Row row = root.row("examples");
    return Map.of("agents", row.texts("agents"), "releases", row.texts("releases"));
  }
}
