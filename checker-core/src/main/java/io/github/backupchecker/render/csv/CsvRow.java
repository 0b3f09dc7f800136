package io.github.backupchecker.render.csv;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Frameworks.Served;
import io.github.backupchecker.render.VerdictWords;
import io.github.backupchecker.settings.Waiver;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table.
 *
 * @param counts whether it stops the run
 * @param name the rule or the kind of problem
 * @param location empty where nothing has a place
 * @param finding empty for anything else
 * @param frameworks the controls that its rule serves
 */
record CsvRow(
    String type,
    String outcome,
    boolean counts,
    String name,
    String message,
    Optional<Location> location,
    Optional<ReportedFinding> finding,
    String frameworks) {

  /** The run, the problems and the findings of a report, in this order. */
  static Stream<CsvRow> of(Report report) {
    Map<String, List<Served>> served = report.frameworks().served();
    Stream<CsvRow> findings =
        report.findings().stream()
            .map(
                found ->
                    of(
                        found,
                        report.verdict().gate().stops(found),
                        labels(served.getOrDefault(found.rule().id(), List.of()))));
    return Stream.of(
            Stream.of(run(report)), report.problems().stream().map(CsvRow::problem), findings)
        .flatMap(rows -> rows);
  }

  /** Without it a table in which nothing was found would look like one in which all passed. */
  private static CsvRow run(Report report) {
    return new CsvRow(
        "run",
        report.status().word(),
        !report.verdict().gate().passed(),
        "",
        String.join("; ", VerdictWords.lines(report)),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static CsvRow problem(Problem problem) {
    return new CsvRow(
        "problem",
        "",
        true,
        problem.kind().id(),
        problem.message(),
        Optional.ofNullable(problem.location()),
        Optional.empty(),
        "");
  }

  private static CsvRow of(ReportedFinding found, boolean counts, String frameworks) {
    return new CsvRow(
        "finding",
        found.outcome().word(),
        counts,
        found.rule().id(),
        found.finding().message(),
        Optional.of(found.finding().location()),
        Optional.of(found),
        frameworks);
  }

  private static String labels(List<Served> controls) {
    return controls.stream().map(Served::label).collect(Collectors.joining("; "));
  }

  Optional<Consequence> consequence() {
    return finding.flatMap(found -> Optional.ofNullable(found.finding().consequence()));
  }

  Optional<Waiver> waiver() {
    return finding.flatMap(ReportedFinding::waiver).map(AppliedWaiver::waiver);
  }

  String sources() {
    return finding.stream()
        .flatMap(found -> found.sources().stream())
        .map(Citation::section)
        .collect(Collectors.joining("; "));
  }
}
