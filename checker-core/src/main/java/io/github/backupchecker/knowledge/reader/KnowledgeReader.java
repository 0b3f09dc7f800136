package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.ApiDemand;
import io.github.backupchecker.knowledge.ApiProperty;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.DemandFacts;
import io.github.backupchecker.knowledge.Floor;
import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.knowledge.Range;
import io.github.backupchecker.knowledge.Requirement;
import io.github.backupchecker.knowledge.RetentionLimits;
import io.github.backupchecker.knowledge.Tables;
import io.github.backupchecker.knowledge.VendorErrors;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.tree.Node;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the knowledge file into its tables; every mistake in it is told with its place. */
final class KnowledgeReader {
  private static final String[] PARTS = {
    "document",
    "sections",
    "facts",
    "errata",
    "retention",
    "limits",
    "api-demands",
    "api-properties",
    "capabilities",
    "operating-systems",
    "agents",
    "releases",
    "previews",
    "recalled",
    "unsupported",
    "recommended-agents",
    "operations",
    "refusals",
    "alternatives",
    "recovery",
    "errors",
    "guard-operations",
    "commands",
    "terms",
    "notes",
    "examples"
  };
  private final Row root;
  private final Grounds grounds;

  KnowledgeReader(Row root) {
    this.root = root.only(PARTS);
    this.grounds = new Grounds(root);
  }

  Tables read() {
    OutcomeReader outcomes = new OutcomeReader(root, grounds);
    return new Tables(
        retention(),
        limits(),
        demands(),
        properties(),
        requirements(),
        new SystemReader(root, grounds).read(),
        new ReleaseTableReader(root, grounds).read(),
        outcomes.operations(),
        outcomes.refusals(),
        outcomes.alternatives(),
        outcomes.recovery(),
        new VendorErrors(outcomes.errors().values()),
        outcomes.guardOperations(),
        new ExplanationReader(root, grounds).read(),
        examples(),
        grounds.sources());
  }

  private Map<RetentionSchedule, RetentionLimits> retention() {
    return each("retention", RetentionSchedule.class, RetentionSchedule::key, this::retention);
  }

  private RetentionLimits retention(RetentionSchedule schedule, Row row) {
    row.only("minimum", "misprint", "maximum", "irrevocable", "fact", "also");
    String fact = grounds.of("retention: " + schedule.key(), row);
    Function<String, Optional<Period>> reader =
        text -> Period.parse(text).filter(period -> period.unit() == schedule.unit());
    return new RetentionLimits(
        row.value("minimum", reader),
        row.optional("misprint", Period::parse),
        row.value("maximum", reader),
        row.value("irrevocable", reader),
        fact);
  }

  private Map<Limit, Range> limits() {
    return each("limits", Limit.class, Limit::id, this::limit);
  }

  private Range limit(Limit limit, Row row) {
    row.only("least", "most", "fact", "also");
    grounds.of("limit: " + limit.id(), row);
    return new Range(
        row.optional("least", KnowledgeReader::count).orElse(0L),
        row.optional("most", KnowledgeReader::count).orElse(Long.MAX_VALUE));
  }

  private Map<ApiDemand, DemandFacts> demands() {
    return each("api-demands", ApiDemand.class, ApiDemand::id, this::demand);
  }

  private DemandFacts demand(ApiDemand demand, Row row) {
    row.only("since", "answer", "says", "fact", "also");
    return new DemandFacts(
        row.value("since", ApiVersion::parse),
        row.optional("answer"),
        row.text("says"),
        grounds.of("API: " + demand.id(), row));
  }

  private List<ApiProperty> properties() {
    return root.rows("api-properties").stream().map(this::property).toList();
  }

  private ApiProperty property(Row row) {
    row.only("of", "path", "value", "since", "so", "fact", "also");
    return new ApiProperty(
        row.text("of"),
        row.text("path"),
        row.optional("value"),
        row.value("since", ApiVersion::parse),
        row.optional("so"),
        grounds.of("API: " + row.text("path"), row));
  }

  private static Optional<Long> count(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private Map<Capability, Requirement> requirements() {
    return each("capabilities", Capability.class, Capability::id, this::requirement);
  }

  private Requirement requirement(Capability capability, Row row) {
    row.only("agent", "server-agent", "servers", "DPM", "MABS", "error", "fact", "also");
    return new Requirement(
        capability,
        row.optional("agent", AgentVersion::parse),
        row.optional("server-agent", AgentVersion::parse),
        row.optional("servers", KnowledgeReader::byAgent).orElse(false),
        floors(row),
        grounds.of("capability: " + capability.id(), row),
        row.optional("error"));
  }

  private static Optional<Boolean> byAgent(String text) {
    return text.equals("by-agent") ? Optional.of(true) : Optional.empty();
  }

  private static Map<Product, Map<String, Floor>> floors(Row row) {
    Map<Product, Map<String, Floor>> floors = new EnumMap<>(Product.class);
    for (Product product : List.of(Product.DPM, Product.MABS)) {
      row.optionalRow(product.name())
          .ifPresent(generations -> floors.put(product, generations.map(KnowledgeReader::floor)));
    }
    return floors;
  }

  private static Floor floor(Node node) {
    return Row.value(node, Floor::parse);
  }

  private Map<String, List<String>> examples() {
    Row row = root.row("examples").only("agents", "releases");
    return Map.of("agents", row.texts("agents"), "releases", row.texts("releases"));
  }

  private <K extends Enum<K>, V> Map<K, V> each(
      String part, Class<K> type, Function<K, String> id, RowReader<K, V> reader) {
    return each(root.row(part), type, id, reader);
  }

  /** A row for every constant, and no row besides. */
  static <K extends Enum<K>, V> Map<K, V> each(
      Row part, Class<K> type, Function<K, String> id, RowReader<K, V> reader) {
    K[] constants = type.getEnumConstants();
    part.only(Arrays.stream(constants).map(id).toArray(String[]::new));
    Map<K, V> read = new EnumMap<>(type);
    for (K constant : constants) {
      read.put(constant, reader.read(constant, part.row(id.apply(constant))));
    }
    return read;
  }

  /** Reads the row of a constant. */
  interface RowReader<K, V> {
    V read(K constant, Row row);
  }
}
