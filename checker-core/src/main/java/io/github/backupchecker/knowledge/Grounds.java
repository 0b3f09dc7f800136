package io.github.backupchecker.knowledge;

import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Node;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The facts and errata of the knowledge file, and which rows rest on each of them. */
final class Grounds {
  private final Row root;
  private final Document document;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Erratum> errata = new LinkedHashMap<>();
  private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();

  Grounds(Row root) {
    this.root = root;
    Row page = root.row("document").only("title", "link", "revision", "read");
    this.document = new Document(page.text("title"), page.text("link"), page.text("revision"));
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
      throw new KnowledgeException(place, missing(id));
    }
    uses.computeIfAbsent(id, key -> new TreeSet<>()).add(name);
  }

  /** The section of a fact or an erratum that exists. */
  Citation citation(String id) {
    Fact fact = facts.get(id);
    return fact == null ? erratum(id).citation() : fact.citation();
  }

  Erratum erratum(String id) {
    Erratum erratum = errata.get(id);
    if (erratum == null) {
      throw new IllegalArgumentException(missing(id));
    }
    return erratum;
  }

  private String missing(String id) {
    List<String> known = Stream.concat(facts.keySet().stream(), errata.keySet().stream()).toList();
    return "there is no fact '" + id + "'" + Suggestion.clause(id, known);
  }

  /** Why no error is about a fact: there is none, or the fact itself is missing. */
  String withoutError(String id) {
    return facts.containsKey(id) || errata.containsKey(id)
        ? "no error is about the fact '" + id + "'"
        : missing(id);
  }

  Document document() {
    return document;
  }

  Map<String, Fact> facts() {
    return Collections.unmodifiableMap(facts);
  }

  Map<String, Erratum> errata() {
    return Collections.unmodifiableMap(errata);
  }

  /** The sections of all documents. */
  Collection<Citation> sections() {
    return root.row("sections").map(node -> citation(Row.of(node))).values();
  }

  /** The names of the rows that rest on each fact and erratum. */
  SortedMap<String, SortedSet<String>> uses() {
    return Collections.unmodifiableSortedMap(uses);
  }
}
