package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Excused;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.evaluation.Totals;
import io.github.backupchecker.evaluation.Verdict;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.reading.YamlFiles;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reports that are the sample report in little but its basis. */
public final class OtherReports {
  private static final Totals NOTHING = new Totals(1, 0, 0, 0, 0, 0, 0, 0);

  private OtherReports() {}

  /** One in which nothing was found, and nothing was examined. */
  public static Report clean() {
    return of(verdict(Status.COMPLIANT, FailOn.ERROR, true), List.of(), List.of(), List.of());
  }

  /** One in which nothing was found since something was not read. */
  public static Report incomplete(Problem... problems) {
    return of(
        verdict(Status.INCOMPLETE, FailOn.ERROR, false), List.of(), List.of(problems), List.of());
  }

  /** One that is non-compliant, with a gate. */
  public static Report found(FailOn failOn, List<ReportedFinding> findings) {
    return found(failOn, findings, List.of());
  }

  public static Report found(
      FailOn failOn, List<ReportedFinding> findings, List<RuleExaminations> rules) {
    boolean passes = failOn == FailOn.NEVER;
    return of(verdict(Status.NON_COMPLIANT, failOn, passes), findings, List.of(), rules);
  }

  /** A report with another verdict and other inputs. */
  public static Report with(Verdict verdict, List<Path> inputs, Report report) {
    return new Report(
        report.basis(),
        verdict,
        report.totals(),
        report.findings(),
        report.operations(),
        report.vaults(),
        report.upgrades(),
        report.recovery(),
        report.base(),
        report.excused(),
        report.problems(),
        report.rules(),
        report.frameworks(),
        report.files(),
        report.passedOver(),
        report.yaml(),
        report.notes(),
        report.project(),
        inputs);
  }

  /** A report with other findings, all of them excused, and with problems and notes. */
  public static Report excusing(
      List<ReportedFinding> findings, Excused excused, List<Problem> problems, List<String> notes) {
    return of(
        verdict(Status.INCOMPLETE, FailOn.ERROR, false),
        findings,
        excused,
        problems,
        List.of(),
        notes);
  }

  private static Verdict verdict(Status status, FailOn failOn, boolean passes) {
    return new Verdict(status, new Gate(failOn, UndeterminedPolicy.WARN, passes));
  }

  public static Report of(
      Verdict verdict,
      List<ReportedFinding> findings,
      List<Problem> problems,
      List<RuleExaminations> rules) {
    return of(verdict, findings, Excused.nothing(), problems, rules, List.of());
  }

  private static Report of(
      Verdict verdict,
      List<ReportedFinding> findings,
      Excused excused,
      List<Problem> problems,
      List<RuleExaminations> rules,
      List<String> notes) {
    return new Report(
        SampleReport.complete().basis(),
        verdict,
        NOTHING,
        findings,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        excused,
        problems,
        rules,
        SampleReport.complete().frameworks(),
        List.of("estate/vaults.yaml"),
        List.of(),
        new YamlFiles(1, List.of()),
        notes,
        Optional.empty(),
        List.of());
  }
}
