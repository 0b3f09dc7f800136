package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.Erratum;
import io.github.backupchecker.knowledge.Fact;
import io.github.backupchecker.knowledge.Sources;
import io.github.backupchecker.knowledge.VendorDocument;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.SequenceNode;
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
  private final VendorDocument document;
  private final Map<String, Citation> sections = new LinkedHashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Erratum> errata = new LinkedHashMap<>();
  private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();

  Grounds(Row root) {
    Row page = root.row("document").only("title", "link", "revision", "read");
    this.document =
        new VendorDocument(page.text("title"), page.text("link"), page.text("revision"));
    for (Map.Entry<String, Row> entry : root.row("sections").named().entrySet()) {
      sections.put(entry.getKey(), citation(entry.getValue()));
    }
    for (Map.Entry<String, Row> entry : root.row("facts").named().entrySet()) {
      addFact(entry.getKey(), entry.getValue());
    }
    for (Map.Entry<String, Row> entry : root.row("errata").named().entrySet()) {
      addErratum(entry.getKey(), entry.getValue());
    }
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
    Citation section = sections.get(id);
    if (section == null) {
      throw new KnowledgeException(row.place("section"), "there is no section '" + id + "'");
    }
    return section;
  }

  private Citation citation(Row section) {
    section.only("heading", "anchor", "link");
    Optional<String> link = section.optional("link");
    return new Citation(
        section.text("heading"),
        link.isPresent() ? link.get() : document.link().concat(section.text("anchor")));
  }

  /** The same for a row of a kind that has a name of its own. */
  String of(String kind, String name, Row row) {
    return of(kind.concat(name), row);
  }

  /** What a row rests on first; everything that it rests on is remembered under its name. */
  String of(String name, Row row) {
    String first = row.text("fact");
    use(name, first, row.place("fact"));
    if (row.find("also") instanceof SequenceNode also) {
      for (Node item : also.items()) {
        use(name, Row.scalar(item), item.location());
      }
    }
    Optional<String> erratum = row.optional("erratum");
    if (erratum.isPresent()) {
      use(name, erratum.get(), row.place("erratum"));
    }
    return first;
  }

  private void use(String name, String id, Location place) {
    if (!facts.containsKey(id) && !errata.containsKey(id)) {
      throw new KnowledgeException(place, Sources.missing(id, facts.keySet(), errata.keySet()));
    }
    SortedSet<String> names = uses.get(id);
    if (names == null) {
      names = new TreeSet<>();
      uses.put(id, names);
    }
    names.add(name);
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
    return new Sources(document, List.copyOf(sections.values()), facts, errata, uses);
  }
}
