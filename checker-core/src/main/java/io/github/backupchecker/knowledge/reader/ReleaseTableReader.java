package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.AgentRelease;
import io.github.backupchecker.knowledge.Build;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.ReleaseNote;
import io.github.backupchecker.knowledge.Releases;
import io.github.backupchecker.knowledge.Updates;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Update;
import io.github.backupchecker.tree.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the release tables of the knowledge file. */
final class ReleaseTableReader {
  private final Row root;
  private final Grounds grounds;

  ReleaseTableReader(Row root, Grounds grounds) {
    this.root = root;
    this.grounds = grounds;
  }

  Releases read() {
    return new Releases(agents(), generations(), previews(), notes());
  }

  private List<AgentRelease> agents() {
    Row row = root.row("agents").only("fact", "also", "versions");
    grounds.of("versions of MARS", row);
    List<AgentRelease> read = new ArrayList<>();
    for (MappingNode.Entry entry : row.row("versions").node().entries()) {
      AgentVersion version = Row.value(entry.key(), AgentVersion::parse);
      read.add(agent(version, Row.of(entry.value())));
    }
    return read;
  }

  private static AgentRelease agent(AgentVersion version, Row row) {
    row.only("kb", "date", "says");
    return new AgentRelease(
        version, row.optional("kb"), row.optional("date"), row.optional("says"));
  }

  private List<Generation> generations() {
    Row row = root.row("releases").only(Product.DPM.name(), Product.MABS.name());
    List<Generation> read = new ArrayList<>();
    for (Product product : List.of(Product.DPM, Product.MABS)) {
      for (Map.Entry<String, Row> entry : row.row(product.name()).named().entrySet()) {
        read.add(generation(product, entry.getKey(), entry.getValue()));
      }
    }
    return read;
  }

  private Generation generation(Product product, String name, Row row) {
    row.only("family", "service-packs", "fact", "also", "updates");
    grounds.of("releases of " + product + " " + name, row);
    List<Generation.Listed> updates = new ArrayList<>();
    for (MappingNode.Entry entry : row.row("updates").node().entries()) {
      Update update = Row.value(entry.key(), Updates::parse);
      updates.add(listed(update, Row.of(entry.value())));
    }
    boolean servicePacks = row.isTrue("service-packs");
    return new Generation(product, name, row.text("family"), servicePacks, updates);
  }

  private static Generation.Listed listed(Update update, Row row) {
    row.only("build", "reissue", "kb", "date");
    return new Generation.Listed(
        update,
        build("build", row),
        build("reissue", row),
        row.optional("kb"),
        row.optional("date"));
  }

  private static Optional<Build> build(String key, Row row) {
    return row.optional(key, Build::parse);
  }

  private List<Build> previews() {
    Row row = root.row("previews").only("builds", "fact", "also");
    grounds.of("preview builds", row);
    return row.values("builds", Build::parse);
  }

  private List<ReleaseNote> notes() {
    List<ReleaseNote> notes = new ArrayList<>();
    addNotes(notes, "recalled", "release", "replacement", "fact", "also");
    addNotes(notes, "unsupported", "product", "generation", "reason", "fact", "also");
    addNotes(notes, "recommended-agents", "release", "agent", "fact", "also");
    return notes;
  }

  private void addNotes(List<ReleaseNote> notes, String table, String... keys) {
    for (Row row : root.rows(table)) {
      notes.add(note(table, row.only(keys)));
    }
  }

  private ReleaseNote note(String table, Row row) {
    return new ReleaseNote(
        row.optional("release"),
        row.optional("product", ReleaseTableReader::product),
        row.optional("generation"),
        row.optional("replacement"),
        row.optional("reason"),
        row.optional("agent", AgentVersion::parse),
        grounds.of(table, row));
  }

  /** A product by its name. */
  static Optional<Product> product(String name) {
    for (Product product : Product.values()) {
      if (product.name().equals(name)) {
        return Optional.of(product);
      }
    }
    return Optional.empty();
  }
}
