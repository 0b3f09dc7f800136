package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.finding.UpgradeRemedy;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that say the same of several objects at one place, as of agents that share an anchor.
 *
 * @param findings at least one, in the order of the report
 */
public record Alike(List<ReportedFinding> findings) {

  public Alike {
    findings = List.copyOf(findings);
  }

  /** Findings put together, in the order of the first of each. */
  static List<Alike> of(List<ReportedFinding> findings) {
    Map<Said, List<ReportedFinding>> groups = new LinkedHashMap<>();
    for (ReportedFinding finding : findings) {
      groups.computeIfAbsent(Said.of(finding), said -> new ArrayList<>()).add(finding);
    }
    List<Alike> all = new ArrayList<>(groups.size());
    for (List<ReportedFinding> group : groups.values()) {
      all.add(new Alike(group));
    }
    return all;
  }

  public ReportedFinding first() {
    return findings.get(0);
  }

  public List<Address> subjects() {
    return findings.stream().map(f -> f.finding().subject()).distinct().toList();
  }

  List<Address> objects() {
    return findings.stream().map(ByObject::object).distinct().toList();
  }

  /** The second places that all of them name. */
  public List<Related> related() {
    return first().finding().related().stream()
        .filter(place -> findings.stream().allMatch(f -> f.finding().related().contains(place)))
        .toList();
  }

  /** The message, which speaks of the first one. */
  public String message() {
    int others = subjects().size() - 1;
    String more = others == 0 ? "" : " (and " + others + " more like it)";
    return first().finding().message() + more;
  }

  /** The vendor's error, where one is documented. */
  public Optional<String> vendor() {
    return Optional.ofNullable(first().finding().consequence()).flatMap(Consequence::vendorError);
  }

  /** What works instead, in words for all of them. */
  public Optional<String> remedy() {
    return Optional.ofNullable(first().finding().consequence())
        .map(Consequence::remedy)
        .map(this::forAll);
  }

  /** Words that speak of the first one, as words for all of them. */
  String forAll(String remedy) {
    boolean isOfOne = !Said.without(ByObject.object(first()), remedy).equals(remedy);
    return isOfOne && subjects().size() > 1 ? remedy + ", the others likewise" : remedy;
  }

  /** The upgrade that would answer it; what is excused asks for none. */
  Optional<UpgradeRemedy> upgrade() {
    return Optional.ofNullable(first().finding().consequence())
        .filter(c -> first().outcome() == Outcome.FAILED)
        .map(Consequence::upgrade);
  }
}
