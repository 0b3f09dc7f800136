package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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
    List<RuleTally> tallies = new ArrayList<>();
    SortedSet<Address> examined = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    for (Rule<?> rule : rules) {
      RuleMetadata metadata = rule.metadata();
      Optional<Severity> severity = profile.severity(metadata);
      List<Examination> examinations =
          severity.isPresent() ? examine(rule, subjects, problems) : List.of();
      examinations.forEach(e -> examined.add(e.subject()));
      severity.ifPresent(weight -> report(metadata, weight, examinations, findings));
      tallies.add(tally(metadata, severity.isPresent(), examinations));
    }
    Collections.sort(findings);
    return new Evaluation(findings, tallies, examined, problems);
  }

  private static <S extends Addressed> List<Examination> examine(
      Rule<S> rule, Subjects subjects, List<Problem> problems) {
    try {
      return rule.subjects(subjects)
          .map(subject -> new Examination(subject.address(), rule.check(subject)))
          .toList();
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
      RuleMetadata rule,
      Severity severity,
      List<Examination> examinations,
      List<ReportedFinding> findings) {
    for (Examination examination : examinations) {
      for (Finding finding : examination.findings()) {
        findings.add(reported(rule, severity, finding));
      }
    }
  }

  private ReportedFinding reported(RuleMetadata rule, Severity severity, Finding finding) {
    Outcome outcome =
        switch (finding.verdict()) {
          case FAILED -> Outcome.FAILED;
          case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    return new ReportedFinding(
        rule,
        severity.atLeast(finding.ceiling()) ? finding.ceiling() : severity,
        outcome,
        finding,
        finding.sources().isEmpty() ? knowledge.citations(rule.facts()) : finding.sources(),
        Fingerprint.of(rule.id(), finding),
        Optional.empty());
  }

  private static RuleTally tally(
      RuleMetadata rule, boolean enabled, List<Examination> examinations) {
    int failed = 0;
    int undetermined = 0;
    int passed = 0;
    for (Examination examination : examinations) {
      if (examination.passed()) {
        passed++;
      } else if (examination.has(Finding.Verdict.FAILED)) {
        failed++;
      } else {
        undetermined++;
      }
    }
    return new RuleTally(rule, enabled, examinations.size(), passed, failed, undetermined);
  }
}
