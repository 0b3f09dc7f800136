package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.Erratum;
import io.github.backupchecker.knowledge.Fact;
import io.github.backupchecker.knowledge.Sources;
import io.github.backupchecker.knowledge.VendorDocument;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The facts and errata of the knowledge file, and which rows rest on each of them. */
final class Grounds {
  private final Row root;
  private final VendorDocument document;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Erratum> errata = new LinkedHashMap<>();
  private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();

  Grounds(Row root) {
    this.root = root;
    Row page = root.row("document").only("title", "link", "revision", "read");
    this.document =
        new VendorDocument(page.text("title"), page.text("link"), page.text("revision"));
    root.row("facts").map(Row::of).forEach(this::addFact);
    root.row("errata").map(Row::of).forEach(this::addErratum);
  }

  private void addFact(String id, Row row) {
    row.only("dossier", "section", "says");
    facts.put(id, new Fact(id, row.optional("dossier"), row.text("says"), section(row)));
  }

  private void addErratum(String id, Row row) {
    row.only("dossier", "section", "readings", "followed");
    errata.put(
        id,
        new Erratum(
            id, row.optional("dossier"), row.text("readings"), row.text("followed"), section(row)));
  }

  private Citation section(Row row) {
    String id = row.text("section");
    return root.row("sections")
        .optionalRow(id)
        .map(this::citation)
        .orElseThrow(
            () -> new KnowledgeException(row.place("section"), "there is no section '" + id + "'"));
  }

  private Citation citation(Row section) {
    section.only("heading", "anchor", "link");
    String link =
        section.optional("link").orElseGet(() -> document.link() + section.text("anchor"));
    return new Citation(section.text("heading"), link);
  }

  /** What a row rests on first; everything that it rests on is remembered under its name. */
  String of(String name, Row row) {
    String first = row.value("fact", Optional::of);
    use(name, first, row.place("fact"));
    row.node()
        .get("also")
        .flatMap(Node::asSequence)
        .ifPresent(list -> list.items().forEach(i -> use(name, Row.scalar(i), i.location())));
    row.optional("erratum").ifPresent(id -> use(name, id, row.place("erratum")));
    return first;
  }

  private void use(String name, String id, Location place) {
    if (!facts.containsKey(id) && !errata.containsKey(id)) {
      throw new KnowledgeException(place, Sources.missing(id, facts.keySet(), errata.keySet()));
    }
    uses.computeIfAbsent(id, key -> new TreeSet<>()).add(name);
  }

  /** The section of a fact or an erratum that exists. */
  Citation citation(String id) {
    Fact fact = facts.get(id);
    return fact == null ? erratum(id).citation() : fact.citation();
  }

  Erratum erratum(String id) {
    return Objects.requireNonNull(errata.get(id), id);
  }

  /** All that was found, with the rows that were read until now. */
  Sources sources() {
    List<Citation> sections =
        List.copyOf(root.row("sections").map(node -> citation(Row.of(node))).values());
    return new Sources(document, sections, facts, errata, uses);
  }
}
