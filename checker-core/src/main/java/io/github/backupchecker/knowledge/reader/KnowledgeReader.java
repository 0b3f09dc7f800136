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
import io.github.backupchecker.tree.MappingNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

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
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
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
    String fact = grounds.of("retention: ", schedule.key(), row);
    Function<String, Optional<Period>> reader = text -> period(text, schedule);
    return new RetentionLimits(
        row.value("minimum", reader),
        row.optional("misprint", Period::parse),
        row.value("maximum", reader),
        row.value("irrevocable", reader),
        fact);
  }

  private static Optional<Period> period(String text, RetentionSchedule schedule) {
    Optional<Period> read = Period.parse(text);
    return read.isPresent() && read.get().unit() == schedule.unit() ? read : Optional.empty();
  }

  private Map<Limit, Range> limits() {
    return each("limits", Limit.class, Limit::id, this::limit);
  }

  private Range limit(Limit limit, Row row) {
    row.only("least", "most", "fact", "also");
    grounds.of("limit: ", limit.id(), row);
    return new Range(count("least", row).orElse(0L), count("most", row).orElse(Long.MAX_VALUE));
  }

  private Map<ApiDemand, DemandFacts> demands() {
    return each("api-demands", ApiDemand.class, ApiDemand::id, this::demand);
  }

  private DemandFacts demand(ApiDemand demand, Row row) {
    row.only("since", "answer", "says", "fact", "also");
    return new DemandFacts(
        since(row),
        row.optional("answer"),
        row.text("says"),
        grounds.of("API: ", demand.id(), row));
  }

  private static ApiVersion since(Row row) {
    return row.value("since", ApiVersion::parse);
  }

  private List<ApiProperty> properties() {
    List<ApiProperty> read = new ArrayList<>();
    for (Row row : root.rows("api-properties")) {
      read.add(property(row));
    }
    return List.copyOf(read);
  }

  private ApiProperty property(Row row) {
    row.only("of", "path", "value", "since", "so", "fact", "also");
    return new ApiProperty(
        row.text("of"),
        row.text("path"),
        row.optional("value"),
        since(row),
        row.optional("so"),
        grounds.of("API: ", row.text("path"), row));
  }

  private static Optional<Long> count(String key, Row row) {
    return row.optional(key, KnowledgeReader::count);
  }

  private static Optional<Long> count(String text) {
    return COUNT.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private Map<Capability, Requirement> requirements() {
    return each("capabilities", Capability.class, Capability::id, this::requirement);
  }

  private Requirement requirement(Capability capability, Row row) {
    row.only("agent", "server-agent", "servers", "DPM", "MABS", "error", "fact", "also");
    return new Requirement(
        capability,
        agent("agent", row),
        agent("server-agent", row),
        row.optional("servers", KnowledgeReader::byAgent).orElse(false),
        floors(row),
        grounds.of("capability: ", capability.id(), row),
        row.optional("error"));
  }

  private static Optional<AgentVersion> agent(String key, Row row) {
    return row.optional(key, AgentVersion::parse);
  }

  private static Optional<Boolean> byAgent(String text) {
    return text.equals("by-agent") ? Optional.of(true) : Optional.empty();
  }

  private static Map<Product, Map<String, Floor>> floors(Row row) {
    Map<Product, Map<String, Floor>> floors = new EnumMap<>(Product.class);
    for (Product product : List.of(Product.DPM, Product.MABS)) {
      Optional<Row> generations = row.optionalRow(product.name());
      if (generations.isPresent()) {
        floors.put(product, floorsOf(generations.get()));
      }
    }
    return floors;
  }

  private static Map<String, Floor> floorsOf(Row generations) {
    Map<String, Floor> floors = new LinkedHashMap<>();
    for (MappingNode.Entry entry : generations.node().entries()) {
      floors.put(entry.name(), Row.value(entry.value(), Floor::parse));
    }
    return floors;
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
    Map<K, String> keys = new EnumMap<>(type);
    for (K constant : type.getEnumConstants()) {
      keys.put(constant, id.apply(constant));
    }
    part.only(keys.values().toArray(new String[0]));
    Map<K, V> read = new EnumMap<>(type);
    for (Map.Entry<K, String> key : keys.entrySet()) {
      read.put(key.getKey(), reader.read(key.getKey(), part.row(key.getValue())));
    }
    return read;
  }

  /** Reads the row of a constant. */
  interface RowReader<K, V> {
    V read(K constant, Row row);
  }
}
