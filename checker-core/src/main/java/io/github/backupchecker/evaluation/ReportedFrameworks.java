package io.github.backupchecker.evaluation;

import static java.util.stream.Collectors.groupingBy;

import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.knowledge.Frameworks.Served;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found of the controls of frameworks.
 *
 * @param only the framework by whose rules alone the run judged; empty where all counted
 * @param all that one, or every framework
 */
public record ReportedFrameworks(Optional<Framework> only, List<ReportedFramework> all) {

  public ReportedFrameworks {
    all = List.copyOf(all);
  }

  static ReportedFrameworks of(Frameworks known, Optional<Framework> only, Evaluation evaluation) {
    Map<String, List<ReportedFinding>> found =
        evaluation.findings().stream().collect(groupingBy(one -> one.rule().id()));
    List<Framework> shown = only.map(List::of).orElse(known.all());
    return new ReportedFrameworks(
        only, shown.stream().map(one -> reported(one, evaluation, found)).toList());
  }

  private static ReportedFramework reported(
      Framework framework, Evaluation evaluation, Map<String, List<ReportedFinding>> found) {
    return new ReportedFramework(
        framework,
        framework.controls().stream().map(one -> reported(one, evaluation, found)).toList());
  }

  private static ReportedControl reported(
      Control control, Evaluation evaluation, Map<String, List<ReportedFinding>> found) {
    Set<String> ids = control.rules().collect(Collectors.toSet());
    List<RuleExaminations> rules =
        evaluation.rules().stream()
            .filter(one -> one.enabled() && ids.contains(one.rule().id()))
            .toList();
    return new ReportedControl(
        control,
        rules,
        rules.stream()
            .flatMap(one -> found.getOrDefault(one.rule().id(), List.of()).stream())
            .toList());
  }

  /** The controls that each rule serves, by the rule's id. */
  public Map<String, List<Served>> served() {
    Frameworks shown = new Frameworks(all.stream().map(ReportedFramework::framework).toList());
    Map<String, List<Served>> served = new HashMap<>();
    shown.all().stream()
        .flatMap(one -> one.rules().stream())
        .distinct()
        .forEach(rule -> served.put(rule, shown.serving(rule)));
    return served;
  }
}
