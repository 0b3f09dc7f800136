package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pipeline shows of a report: the verdict, then what stops the run, then what does not. What
 * somebody decided to let stand is in the totals alone.
 */
public record Annotations(Report report, OpenablePlaces places) {

  public List<Annotation> all() {
    return Stream.of(
            Stream.of(verdict()),
            report.problems().stream().map(this::problem),
            findings(),
            report.excused().warnings().stream().map(Annotations::waiver))
        .flatMap(annotations -> annotations)
        .toList();
  }

  private Annotation verdict() {
    return new Annotation(level(), Annotation.RUN, Optional.empty(), VerdictWords.lines(report));
  }

  private Severity level() {
    if (!report.verdict().gate().passed()) {
      return Severity.ERROR;
    }
    return report.status() == Status.COMPLIANT ? Severity.NOTE : Severity.WARNING;
  }

  private Annotation problem(Problem problem) {
    return new Annotation(
        Severity.ERROR,
        problem.kind().id(),
        Optional.ofNullable(problem.location()),
        DetailLines.of(problem, places));
  }

  private Stream<Annotation> findings() {
    Gate gate = report.verdict().gate();
    List<ReportedFinding> counted =
        report.findings().stream().filter(found -> !found.outcome().isExcused()).toList();
    return Alike.of(counted).stream()
        .sorted(
            Comparator.<Alike, Boolean>comparing(alike -> !gate.stops(alike.first()))
                .thenComparing(alike -> alike.first().severity()))
        .map(this::finding);
  }

  private Annotation finding(Alike alike) {
    ReportedFinding first = alike.first();
    String undetermined = first.outcome() == Outcome.UNDETERMINED ? "undetermined: " : "";
    String message = VisibleText.of(undetermined + alike.message());
    return new Annotation(
        first.severity(),
        first.rule().id(),
        Optional.of(first.finding().location()),
        Stream.concat(Stream.of(message), DetailLines.of(alike, places).stream()).toList());
  }

  private static Annotation waiver(String warning) {
    return new Annotation(
        Severity.WARNING, "waiver", Optional.empty(), List.of(VisibleText.of(warning)));
  }
}
