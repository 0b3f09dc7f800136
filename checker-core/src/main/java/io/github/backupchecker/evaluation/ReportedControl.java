package io.github.backupchecker.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A control of a framework with what the rules that serve it came to.
 *
 * @param rules those that ran and that serve it, in the order of the catalogue
 * @param findings of these rules, in the order of the report
 */
public record ReportedControl(
    Control control, List<RuleExaminations> rules, List<ReportedFinding> findings) {

  public ReportedControl {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
  }

  /**
   * What is known of a control. No rule proves one fulfilled: the best is that nothing was found.
   */
  public enum Standing {
    FAILED("failed"),
    UNDETERMINED("undetermined"),
    WAIVED("waived"),
    NOTHING_FOUND("nothing found"),
    NOT_EXAMINED("not examined");

    private final String text;

    Standing(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /** The gravest of what was found. */
  public Standing standing() {
    if (count(Outcome.FAILED) > 0) {
      return Standing.FAILED;
    }
    if (count(Outcome.UNDETERMINED) > 0 || isUntold()) {
      return Standing.UNDETERMINED;
    }
    if (!findings.isEmpty()) {
      return Standing.WAIVED;
    }
    return examinations() > 0 ? Standing.NOTHING_FOUND : Standing.NOT_EXAMINED;
  }

  /**
   * What a problem says already is no finding, and neither is what a comparison leaves out: nothing
   * is known of it either.
   */
  private boolean isUntold() {
    Map<String, Set<Address>> told =
        findings.stream()
            .collect(
                groupingBy(one -> one.rule().id(), mapping(ReportedControl::subject, toSet())));
    return rules.stream()
        .flatMap(rule -> rule.examinations().stream())
        .filter(one -> !one.passed())
        .anyMatch(one -> !told.getOrDefault(one.rule().id(), Set.of()).contains(one.subject()));
  }

  private static Address subject(ReportedFinding found) {
    return found.finding().subject();
  }

  /** How many findings came to an outcome. */
  public int count(Outcome outcome) {
    return (int) findings.stream().filter(found -> found.outcome() == outcome).count();
  }

  /** How many subjects its rules examined, each once for each rule. */
  public int examinations() {
    return rules.stream().mapToInt(rule -> rule.examinations().size()).sum();
  }
}
