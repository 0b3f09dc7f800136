package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Set;

/**
 * What the rules say about an estate.
 *
 * @param findings ordered by place
 * @param rules every rule, in the order of the catalogue
 * @param subjects every object that was examined
 * @param problems rules that crashed
 */
public record Evaluation(
    List<ReportedFinding> findings,
    List<RuleTally> rules,
    Set<Address> subjects,
    List<Problem> problems) {

  public int count(Outcome outcome) {
    return (int) findings.stream().filter(f -> f.outcome() == outcome).count();
  }

  public int examinations() {
    return rules.stream().mapToInt(RuleTally::examinations).sum();
  }

  public int passed() {
    return rules.stream().mapToInt(RuleTally::passed).sum();
  }
}
