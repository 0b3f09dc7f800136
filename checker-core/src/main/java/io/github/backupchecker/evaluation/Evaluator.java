package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Fingerprint;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies every rule to every subject of an estate. */
public final class Evaluator {
  private final List<Rule<?>> rules;
  private final Knowledge knowledge;

  public Evaluator(List<Rule<?>> rules, Knowledge knowledge) {
    this.rules = List.copyOf(rules);
    this.knowledge = knowledge;
  }

  public Evaluation evaluate(Subjects subjects, Profile profile) {
    List<ReportedFinding> findings = new ArrayList<>();
    List<RuleExaminations> examined = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Rule<?> rule : rules) {
      RuleMetadata metadata = rule.metadata();
      Optional<Severity> severity = profile.severity(metadata);
      List<Checked> checked = severity.isPresent() ? check(rule, subjects, problems) : List.of();
      severity.ifPresent(weight -> report(metadata, weight, checked, findings));
      List<Examination> examinations = new ArrayList<>();
      for (Checked one : checked) {
        examinations.add(Examination.of(metadata, one.subject(), one.findings()));
      }
      examined.add(new RuleExaminations(metadata, severity.isPresent(), examinations));
    }
    return new Evaluation(findings, examined, problems);
  }

  private static <S extends Addressed> List<Checked> check(
      Rule<S> rule, Subjects subjects, List<Problem> problems) {
    try {
      List<Checked> checked = new ArrayList<>();
      for (S subject : rule.subjects(subjects).toList()) {
        checked.add(new Checked(subject.address(), rule.check(subject)));
      }
      return checked;
    } catch (RuntimeException e) {
      problems.add(
          new Problem(
              ProblemKind.RULE_CRASHED,
              "rule "
                  + rule.metadata().id()
                  + " failed on this input ("
                  + e.getClass().getSimpleName()
                  + "): what it would have found is not known; please report it",
              null,
              List.of()));
      return List.of();
    }
  }

  private void report(
      RuleMetadata rule, Severity severity, List<Checked> checked, List<ReportedFinding> findings) {
    for (Checked one : checked) {
      for (Finding finding : one.findings()) {
        findings.add(reported(rule, severity, finding));
      }
    }
  }

  private ReportedFinding reported(RuleMetadata rule, Severity severity, Finding finding) {
    return new ReportedFinding(
        rule,
        severity.atLeast(finding.ceiling()) ? finding.ceiling() : severity,
        Outcome.of(finding.kind()),
        finding,
        finding.sources().isEmpty()
            ? knowledge.sources().citations(rule.facts())
            : finding.sources(),
        Fingerprint.of(rule.id(), finding.subject(), finding.property()),
        Optional.empty());
  }

  /** What a rule found in one subject. */
  private record Checked(Address subject, List<Finding> findings) {}
}
