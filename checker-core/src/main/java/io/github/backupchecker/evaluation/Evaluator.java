package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Fingerprint;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.reading.SideBySide;
import io.github.backupchecker.reading.Task;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.settings.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Applies every rule to every subject of an estate. */
public final class Evaluator {
  private final List<Rule<?>> rules;
  private final Knowledge knowledge;

  public Evaluator(List<Rule<?>> rules, Knowledge knowledge) {
    this.rules = List.copyOf(rules);
    this.knowledge = knowledge;
  }

  /** What one rule came to. */
  private record Asked(
      RuleExaminations examined,
      RuleAnswers answers,
      List<ReportedFinding> findings,
      Optional<Problem> crash) {}

  /**
   * What every rule says of every subject.
   *
   * @param before what was said of an estate that differs little
   */
  EvaluatedEstate evaluate(
      Subjects subjects, Profile profile, EvaluatedEstate before, SideBySide sideBySide) {
    List<Asked> asked =
        sideBySide.inOrder(
            IntStream.range(0, rules.size()).boxed().toList(),
            Task.of(i -> asked(rules.get(i), subjects, profile, before.answers(i))));
    List<ReportedFinding> findings = new ArrayList<>();
    List<RuleExaminations> examined = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<RuleAnswers> all = new ArrayList<>();
    for (Asked one : asked) {
      findings.addAll(one.findings());
      examined.add(one.examined());
      one.crash().ifPresent(problems::add);
      all.add(one.answers());
    }
    return new EvaluatedEstate(
        new Evaluation(findings, examined, problems), subjects.allClients(), all);
  }

  private Asked asked(Rule<?> rule, Subjects subjects, Profile profile, RuleAnswers before) {
    RuleMetadata metadata = rule.metadata();
    Optional<Severity> severity = profile.severity(metadata);
    if (severity.isEmpty()) {
      return new Asked(
          new RuleExaminations(metadata, false, List.of()),
          RuleAnswers.none(),
          List.of(),
          Optional.empty());
    }
    RuleAnswers answers = RuleAnswers.none();
    Optional<Problem> crash = Optional.empty();
    try {
      answers = RuleAnswers.of(rule, subjects, before);
    } catch (RuntimeException e) {
      crash = Optional.of(crashed(metadata, e));
    }
    List<ReportedFinding> findings = new ArrayList<>();
    report(metadata, severity.orElseThrow(), answers, findings);
    return new Asked(
        new RuleExaminations(
            metadata, true, Examinations.of(metadata, answers.subjects(), answers.findings())),
        answers,
        findings,
        crash);
  }

  private static Problem crashed(RuleMetadata rule, RuntimeException e) {
    return new Problem(
        ProblemKind.RULE_CRASHED,
        "rule "
            + rule.id()
            + " failed on this input ("
            + e.getClass().getSimpleName()
            + "): what it would have found is not known; please report it",
        null,
        List.of());
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
