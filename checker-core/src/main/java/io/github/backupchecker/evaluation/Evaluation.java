package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

  /**
   * The same without what cannot be told because it could not be read: a problem at that place says
   * so already, and one cause is said once.
   */
  public Evaluation without(Collection<Problem> said) {
    List<Location> places = said.stream().map(Problem::location).filter(Objects::nonNull).toList();
    List<ReportedFinding> left =
        findings.stream()
            .filter(
                found ->
                    found.outcome() != Outcome.UNDETERMINED
                        || places.stream().noneMatch(found.finding().location()::contains))
            .toList();
    return new Evaluation(left, rules, subjects, problems);
  }

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
