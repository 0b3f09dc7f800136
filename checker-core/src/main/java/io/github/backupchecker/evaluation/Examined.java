package io.github.backupchecker.evaluation;

import io.github.backupchecker.source.Address;
import java.util.List;

/**
 * A rule on a subject, with every finding of it.
 *
 * @param passed whether the rule found nothing there; a finding may name another subject than the
 *     one that was examined
 */
public record Examined(
    String rule, Address subject, boolean passed, List<ReportedFinding> findings) {

  public Examined {
    findings = List.copyOf(findings);
  }

  /** Every examination, and every finding in exactly one. */
  public static List<Examined> of(List<RuleExaminations> rules, List<ReportedFinding> findings) {
    ExaminedSubjects subjects = new ExaminedSubjects();
    for (RuleExaminations rule : rules) {
      subjects.add(rule);
    }
    for (ReportedFinding one : findings) {
      subjects.add(one);
    }
    return subjects.all();
  }

  /**
   * Whether something was found there that is no finding of the report: a problem says it already,
   * or it is no part of what is compared.
   */
  public boolean isUntold() {
    return !passed && findings.isEmpty();
  }
}
