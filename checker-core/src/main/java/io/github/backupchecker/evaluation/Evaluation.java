package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
    Map<SourceFile, List<Location>> places =
        said.stream()
            .map(Problem::location)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Location::file));
    List<ReportedFinding> left =
        findings.stream()
            .filter(
                found ->
                    found.outcome() != Outcome.UNDETERMINED
                        || !isSaid(found.finding().location(), places))
            .toList();
    return new Evaluation(left, rules, subjects, problems);
  }

  private static boolean isSaid(Location place, Map<SourceFile, List<Location>> said) {
    return said.getOrDefault(place.file(), List.of()).stream().anyMatch(place::contains);
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
