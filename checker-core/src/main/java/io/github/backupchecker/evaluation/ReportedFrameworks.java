package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.knowledge.Frameworks.Served;
import java.util.ArrayList;
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
    Map<String, List<ReportedFinding>> found = new HashMap<>();
    for (ReportedFinding one : evaluation.findings()) {
      found.computeIfAbsent(one.rule().id(), rule -> new ArrayList<>()).add(one);
    }
    List<ReportedFramework> reported = new ArrayList<>();
    for (Framework one : only.isPresent() ? List.of(only.orElseThrow()) : known.all()) {
      reported.add(reported(one, evaluation, found));
    }
    return new ReportedFrameworks(only, reported);
  }

  private static ReportedFramework reported(
      Framework framework, Evaluation evaluation, Map<String, List<ReportedFinding>> found) {
    List<ReportedControl> controls = new ArrayList<>();
    for (Control one : framework.controls()) {
      controls.add(reported(one, evaluation, found));
    }
    return new ReportedFramework(framework, controls);
  }

  private static ReportedControl reported(
      Control control, Evaluation evaluation, Map<String, List<ReportedFinding>> found) {
    Set<String> ids = control.rules().collect(Collectors.toSet());
    List<RuleExaminations> rules = new ArrayList<>();
    List<ReportedFinding> findings = new ArrayList<>();
    for (RuleExaminations one : evaluation.rules()) {
      String id = one.rule().id();
      if (one.enabled() && ids.contains(id)) {
        rules.add(one);
        findings.addAll(found.getOrDefault(id, List.of()));
      }
    }
    return new ReportedControl(control, rules, findings);
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
