package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.AgentRelease;
import io.github.backupchecker.knowledge.Build;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.ReleaseNote;
import io.github.backupchecker.knowledge.Releases;
import io.github.backupchecker.knowledge.Updates;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    row.row("versions")
        .map(AgentVersion::parse, Row::of)
        .forEach((version, entry) -> read.add(agent(version, entry)));
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
      row.row(product.name())
          .map(Row::of)
          .forEach((name, table) -> read.add(generation(product, name, table)));
    }
    return read;
  }

  private Generation generation(Product product, String name, Row row) {
    row.only("family", "service-packs", "fact", "also", "updates");
    grounds.of("releases of " + product + " " + name, row);
    List<Generation.Listed> updates = new ArrayList<>();
    row.row("updates")
        .map(Updates::parse, Row::of)
        .forEach(
            (update, entry) -> {
              entry.only("build", "reissue", "kb", "date");
              updates.add(
                  new Generation.Listed(
                      update,
                      entry.optional("build", Build::parse),
                      entry.optional("reissue", Build::parse),
                      entry.optional("kb"),
                      entry.optional("date")));
            });
    boolean servicePacks = row.optional("service-packs", OutcomeReader::truth).orElse(false);
    return new Generation(product, name, row.text("family"), servicePacks, updates);
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
    root.rows(table).forEach(row -> notes.add(note(table, row.only(keys))));
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
    return Arrays.stream(Product.values()).filter(p -> p.name().equals(name)).findFirst();
  }
}
