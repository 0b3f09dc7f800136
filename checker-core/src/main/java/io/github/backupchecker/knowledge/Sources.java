package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.source.Suggestion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The facts and errata that everything else rests on.
 *
 * @param sections of all documents
 * @param facts by name
 * @param errata by name
 * @param uses the names of the rows that rest on each fact and erratum
 */
public record Sources(
    VendorDocument document,
    List<Citation> sections,
    Map<String, Fact> facts,
    Map<String, Erratum> errata,
    SortedMap<String, SortedSet<String>> uses) {

  public Sources {
    sections = List.copyOf(sections);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    errata = Collections.unmodifiableMap(new LinkedHashMap<>(errata));
    uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
  }

  /** One thing that the vendor states, such as {@code retention-daily}. */
  public Optional<Fact> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** One contradiction of the vendor, such as {@code monthly-misprint}. */
  public Optional<Erratum> erratum(String id) {
    return Optional.ofNullable(errata.get(id));
  }

  /**
   * The section that states a fact or an erratum.
   *
   * @throws IllegalArgumentException where there is none of that name, with the nearest name
   */
  public Citation citation(String id) {
    return fact(id)
        .map(Fact::citation)
        .or(() -> erratum(id).map(Erratum::citation))
        .orElseThrow(() -> missing(id));
  }

  /**
   * What a fact says, or an erratum with the reading that is followed.
   *
   * @throws IllegalArgumentException where there is none of that name, with the nearest name
   */
  public String statement(String id) {
    return fact(id)
        .map(Fact::says)
        .or(() -> erratum(id).map(Erratum::followed))
        .orElseThrow(() -> missing(id));
  }

  /**
   * The sections that state some facts, each once, in the given order. A fact that does not exist
   * is passed over: a test of the rule that names it says so once, and not every run.
   */
  public List<Citation> citations(List<String> ids) {
    return ids.stream().filter(this::has).map(this::citation).distinct().toList();
  }

  private boolean has(String id) {
    return facts.containsKey(id) || errata.containsKey(id);
  }

  private IllegalArgumentException missing(String id) {
    return new IllegalArgumentException(missing(id, facts.keySet(), errata.keySet()));
  }

  /** What is said of a name that is neither a fact's nor an erratum's. */
  public static String missing(String id, Set<String> facts, Set<String> errata) {
    List<String> known = Stream.concat(facts.stream(), errata.stream()).toList();
    return "there is no fact '" + id + "'" + Suggestion.clause(id, known);
  }
}
