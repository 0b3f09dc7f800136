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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        row.optional("pin", OutcomeReader::capability),
        row.optional("pin-on-mars", OutcomeReader::capability),
        row.optional("loses"),
        row.optional("drops", OutcomeReader::drop),
        row.optional("deletes", OutcomeReader::truth).orElse(false),
        grounds.of("operation: " + kind.id(), row));
  }

  private static Optional<OperationFacts.Drop> drop(String word) {
    return Arrays.stream(OperationFacts.Drop.values())
        .filter(drop -> drop.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static Set<Product> products(Row row) {
    return Set.copyOf(row.values("products", ReleaseTableReader::product));
  }

  private static Optional<Capability> capability(String id) {
    return Arrays.stream(Capability.values()).filter(c -> c.id().equals(id)).findFirst();
  }

  List<Refusal> refusals() {
    return root.rows("refusals").stream().map(this::refusal).toList();
  }

  private Refusal refusal(Row row) {
    row.only("operation", "products", "aware", "message", "old", "keep", "fact", "also");
    OperationKind kind = row.value("operation", OperationKind::parse);
    return new Refusal(
        kind,
        products(row),
        row.optional("aware", this::errorCode),
        row.optional("message"),
        row.value("old", this::errorCode),
        row.value("keep", this::alternativeId),
        grounds.of("refused: " + kind.id(), row));
  }

  private Optional<String> errorCode(String code) {
    return root.row("errors").optionalRow(code).map(row -> code);
  }

  private Optional<String> alternativeId(String id) {
    return root.row("alternatives").optionalRow(id).map(row -> id);
  }

  Map<String, Alternative> alternatives() {
    Map<String, Alternative> read = new LinkedHashMap<>();
    root.row("alternatives").map(Row::of).forEach((id, row) -> read.put(id, alternative(id, row)));
    return read;
  }

  private Alternative alternative(String id, Row row) {
    row.only("console", "command", "pin", "effect", "neither", "fact", "also");
    grounds.of("alternative: " + id, row);
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
          grounds.of("recovery: " + product, row.only("says", "fact", "also"));
          return row.text("says");
        });
  }

  Map<String, VendorError> errors() {
    Map<String, VendorError> read = new LinkedHashMap<>();
    root.row("errors").map(Row::of).forEach((code, row) -> read.put(code, error(code, row)));
    return read;
  }

  private VendorError error(String code, Row row) {
    row.only("aliases", "raised", "message", "cause", "remedy", "fact", "also", "erratum");
    String fact = grounds.of("error: " + code, row);
    return new VendorError(
        code,
        row.texts("aliases"),
        row.text("raised"),
        row.text("message"),
        row.text("cause"),
        row.text("remedy"),
        fact,
        grounds.citation(fact),
        row.optional("erratum").map(id -> String.valueOf(grounds.erratum(id))));
  }

  List<GuardOperation> guardOperations() {
    List<GuardOperation> read = new ArrayList<>();
    root.row("guard-operations")
        .map(Row::of)
        .forEach((id, row) -> read.add(guardOperation(id, row)));
    return read;
  }

  private GuardOperation guardOperation(String id, Row row) {
    row.only("names", "critical", "meaning", "guards", "pin", "always", "fact", "also");
    grounds.of("operations of a Resource Guard", row);
    return new GuardOperation(
        id,
        row.texts("names"),
        row.value("critical", OutcomeReader::truth),
        row.text("meaning"),
        Set.copyOf(row.values("guards", OperationKind::parse)),
        row.optional("pin", OutcomeReader::truth).orElse(false),
        row.optional("always", OutcomeReader::truth).orElse(false));
  }

  static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
