package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Control;
import java.util.ArrayList;
import java.util.List;

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

  private boolean isUntold() {
    List<RuleExaminations> wrong = new ArrayList<>();
    for (RuleExaminations rule : rules) {
      wrong.add(rule.wrong());
    }
    return Examined.of(wrong, findings).stream().anyMatch(Examined::isUntold);
  }

  /** How many findings came to an outcome. */
  public int count(Outcome outcome) {
    int count = 0;
    for (ReportedFinding found : findings) {
      count += found.outcome() == outcome ? 1 : 0;
    }
    return count;
  }

  /** How many subjects its rules examined, each once for each rule. */
  public int examinations() {
    int examinations = 0;
    for (RuleExaminations rule : rules) {
      examinations += rule.examinations().size();
    }
    return examinations;
  }
}
