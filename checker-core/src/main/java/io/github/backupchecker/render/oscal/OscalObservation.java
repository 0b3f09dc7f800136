package io.github.backupchecker.render.oscal;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was seen: a finding of a rule, or a reason why the run is incomplete.
 *
 * @param name what no other observation has, and the next run has again
 * @param type {@code finding}, or {@code not-checked}, which OSCAL has no word for
 * @param said the message first
 * @param subject of which it is; empty where nothing was judged
 * @param places where it is seen, the first of all first
 */
record OscalObservation(
    String name,
    String title,
    String type,
    List<String> said,
    Optional<Address> subject,
    List<Related> places,
    List<OscalProp> props) {

  static OscalObservation of(ReportedFinding found, Gate gate) {
    Related here = new Related("what was declared", found.finding().location());
    return new OscalObservation(
        found.fingerprint(),
        found.rule().id() + ": " + found.outcome().word(),
        "finding",
        said(found),
        Optional.of(found.finding().subject()),
        Stream.concat(Stream.of(here), found.finding().related().stream()).toList(),
        List.of(
            new OscalProp("rule", found.rule().id()),
            new OscalProp("outcome", found.outcome().word()),
            new OscalProp("severity", found.severity().word()),
            new OscalProp("stops-the-run", gate.stops(found) ? "yes" : "no"),
            new OscalProp("fingerprint", found.fingerprint())));
  }

  private static List<String> said(ReportedFinding found) {
    Optional<Consequence> answer = Optional.ofNullable(found.finding().consequence());
    List<String> said = new ArrayList<>();
    said.add(found.finding().message());
    answer.flatMap(Consequence::vendorError).map(text -> "vendor: " + text).ifPresent(said::add);
    answer.map(Consequence::remedy).map(text -> "help: " + text).ifPresent(said::add);
    found.sources().forEach(source -> said.add("source: " + source.section()));
    found
        .waiver()
        .map(by -> by.waiver())
        .map(
            by ->
                "waived: "
                    + by.reason()
                    + ", approved by "
                    + by.approvedBy()
                    + ", until "
                    + by.until())
        .ifPresent(said::add);
    return said;
  }

  /**
   * @param number among those that are said alike, from 1
   */
  static OscalObservation of(Problem problem, int number) {
    Optional<Location> place = Optional.ofNullable(problem.location());
    Stream<Related> here = place.stream().map(one -> new Related("what was not checked", one));
    return new OscalObservation(
        String.join("\n", identity(problem), String.valueOf(number)),
        "not checked: " + problem.kind().id(),
        "not-checked",
        List.of(problem.message()),
        Optional.empty(),
        Stream.concat(here, problem.related().stream()).toList(),
        List.of(
            new OscalProp("problem", problem.kind().id()),
            new OscalProp("outcome", "problem"),
            new OscalProp("stops-the-run", "yes")));
  }

  /** What two problems share that are said alike. */
  static String identity(Problem problem) {
    String place = Optional.ofNullable(problem.location()).map(Location::toString).orElse("");
    return String.join("\n", problem.kind().id(), place, problem.message());
  }
}
