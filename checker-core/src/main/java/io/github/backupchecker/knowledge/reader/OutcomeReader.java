package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.Alternative;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.GuardOperation;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.Refusal;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what the knowledge file says about operations and what comes of them. */
final class OutcomeReader {
  private final Row root;
  private final Grounds grounds;

  OutcomeReader(Row root, Grounds grounds) {
    this.root = root;
    this.grounds = grounds;
  }

  Map<OperationKind, OperationFacts> operations() {
    return KnowledgeReader.each(
        root.row("operations"), OperationKind.class, OperationKind::id, this::operation);
  }

  private OperationFacts operation(OperationKind kind, Row row) {
    row.only("products", "pin", "pin-on-mars", "loses", "drops", "deletes", "fact", "also");
    return new OperationFacts(
        kind,
        products(row),
        capability("pin", row),
        capability("pin-on-mars", row),
        row.optional("loses"),
        row.optional("drops", OutcomeReader::drop),
        row.isTrue("deletes"),
        grounds.of("operation: ", kind.id(), row));
  }

  private static Optional<OperationFacts.Drop> drop(String word) {
    for (OperationFacts.Drop drop : OperationFacts.Drop.values()) {
      if (drop.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(drop);
      }
    }
    return Optional.empty();
  }

  private static Set<Product> products(Row row) {
    return Set.copyOf(row.values("products", ReleaseTableReader::product));
  }

  private static Optional<Capability> capability(String key, Row row) {
    return row.optional(key, OutcomeReader::capability);
  }

  private static Optional<Capability> capability(String id) {
    for (Capability capability : Capability.values()) {
      if (capability.id().equals(id)) {
        return Optional.of(capability);
      }
    }
    return Optional.empty();
  }

  List<Refusal> refusals() {
    List<Refusal> read = new ArrayList<>();
    for (Row row : root.rows("refusals")) {
      read.add(refusal(row));
    }
    return List.copyOf(read);
  }

  private Refusal refusal(Row row) {
    row.only("operation", "products", "aware", "message", "old", "keep", "fact", "also");
    OperationKind kind = row.value("operation", OperationKind::parse);
    Function<String, Optional<String>> known = this::errorCode;
    return new Refusal(
        kind,
        products(row),
        row.optional("aware", known),
        row.optional("message"),
        row.value("old", known),
        row.value("keep", this::alternativeId),
        grounds.of("refused: ", kind.id(), row));
  }

  private Optional<String> errorCode(String code) {
    return root.row("errors").find(code) == null ? Optional.empty() : Optional.of(code);
  }

  private Optional<String> alternativeId(String id) {
    return root.row("alternatives").find(id) == null ? Optional.empty() : Optional.of(id);
  }

  Map<String, Alternative> alternatives() {
    Map<String, Alternative> read = new LinkedHashMap<>();
    for (Map.Entry<String, Row> entry : root.row("alternatives").named().entrySet()) {
      read.put(entry.getKey(), alternative(entry.getKey(), entry.getValue()));
    }
    return read;
  }

  private Alternative alternative(String id, Row row) {
    row.only("console", "command", "pin", "effect", "neither", "fact", "also");
    grounds.of("alternative: ", id, row);
    return new Alternative(
        row.optional("console"),
        row.optional("command"),
        row.optional("pin"),
        row.optional("effect"),
        row.text("neither"));
  }

  Map<Product, String> recovery() {
    return KnowledgeReader.each(
        root.row("recovery"),
        Product.class,
        Product::name,
        (product, row) -> {
          grounds.of("recovery: ", product.toString(), row.only("says", "fact", "also"));
          return row.text("says");
        });
  }

  Map<String, VendorError> errors() {
    Map<String, VendorError> read = new LinkedHashMap<>();
    for (Map.Entry<String, Row> entry : root.row("errors").named().entrySet()) {
      read.put(entry.getKey(), error(entry.getKey(), entry.getValue()));
    }
    return read;
  }

  private VendorError error(String code, Row row) {
    row.only("aliases", "raised", "message", "cause", "remedy", "fact", "also", "erratum");
    String fact = grounds.of("error: ", code, row);
    Optional<String> erratum = row.optional("erratum");
    return new VendorError(
        code,
        row.texts("aliases"),
        row.text("raised"),
        row.text("message"),
        row.text("cause"),
        row.text("remedy"),
        fact,
        grounds.citation(fact),
        erratum.isEmpty()
            ? Optional.empty()
            : Optional.of(grounds.erratum(erratum.get()).toString()));
  }

  List<GuardOperation> guardOperations() {
    List<GuardOperation> read = new ArrayList<>();
    for (Map.Entry<String, Row> entry : root.row("guard-operations").named().entrySet()) {
      read.add(guardOperation(entry.getKey(), entry.getValue()));
    }
    return read;
  }

  private GuardOperation guardOperation(String id, Row row) {
    row.only("names", "critical", "meaning", "guards", "pin", "always", "fact", "also");
    grounds.of("operations of a Resource Guard", row);
    return new GuardOperation(
        id,
        row.texts("names"),
        row.truth("critical"),
        row.text("meaning"),
        Set.copyOf(row.values("guards", OperationKind::parse)),
        row.isTrue("pin"),
        row.isTrue("always"));
  }
}
