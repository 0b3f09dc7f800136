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

  /**
   * What every rule says of every subject.
   *
   * @param before what was said of an estate that differs little
   */
  EvaluatedEstate evaluate(Subjects subjects, Profile profile, EvaluatedEstate before) {
    List<ReportedFinding> findings = new ArrayList<>();
    List<RuleExaminations> examined = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<RuleAnswers> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule<?> rule = rules.get(i);
      RuleMetadata metadata = rule.metadata();
      Optional<Severity> severity = profile.severity(metadata);
      RuleAnswers answers =
          severity.isPresent()
              ? answers(rule, subjects, before.answers(i), problems)
              : RuleAnswers.none();
      severity.ifPresent(weight -> report(metadata, weight, answers, findings));
      examined.add(
          new RuleExaminations(metadata, severity.isPresent(), examinations(metadata, answers)));
      all.add(answers);
    }
    return new EvaluatedEstate(
        new Evaluation(findings, examined, problems), subjects.allClients(), all);
  }

  private static RuleAnswers answers(
      Rule<?> rule, Subjects subjects, RuleAnswers before, List<Problem> problems) {
    try {
      return RuleAnswers.of(rule, subjects, before);
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
      return RuleAnswers.none();
    }
  }

  private static List<Examination> examinations(RuleMetadata rule, RuleAnswers answers) {
    List<Examination> examinations = new ArrayList<>(answers.subjects().size());
    for (int i = 0; i < answers.subjects().size(); i++) {
      examinations.add(
          Examination.of(rule, answers.subjects().get(i).address(), answers.findings().get(i)));
    }
    return examinations;
  }

  private void report(
      RuleMetadata rule, Severity severity, RuleAnswers answers, List<ReportedFinding> findings) {
    for (List<Finding> found : answers.findings()) {
      if (!found.isEmpty()) {
        for (Finding finding : found) {
          findings.add(reported(rule, severity, finding));
        }
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
}
