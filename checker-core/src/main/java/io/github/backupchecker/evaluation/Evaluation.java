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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules say about an estate.
 *
 * @param findings ordered by place
 * @param rules every rule, in the order of the catalogue
 * @param problems rules that crashed
 */
public record Evaluation(
    List<ReportedFinding> findings, List<RuleExaminations> rules, List<Problem> problems) {

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
    return with(left);
  }

  private static boolean isSaid(Location place, Map<SourceFile, List<Location>> said) {
    return said.getOrDefault(place.file(), List.of()).stream().anyMatch(place::contains);
  }

  Evaluation with(List<ReportedFinding> others) {
    return new Evaluation(others, rules, problems);
  }

  /** What of it is about changes alone, and about objects that changed. */
  public Evaluation ofChanges(Set<Address> objects) {
    return new Evaluation(
        findings.stream().filter(found -> found.finding().isOfChange()).toList(),
        rules.stream().map(rule -> rule.on(objects)).toList(),
        problems);
  }

  /** What was counted, in so many files and with so many problems. */
  public Totals totals(int files, int problems) {
    return new Totals(
        files,
        (int) examinations().map(Examination::subject).distinct().count(),
        (int) examinations().count(),
        (int) examinations().filter(Examination::passed).count(),
        count(f -> f.outcome() == Outcome.FAILED),
        count(f -> f.outcome() == Outcome.UNDETERMINED),
        count(f -> f.outcome().isExcused()),
        problems);
  }

  private Stream<Examination> examinations() {
    return rules.stream().flatMap(rule -> rule.examinations().stream());
  }

  private int count(Predicate<ReportedFinding> which) {
    return (int) findings.stream().filter(which).count();
  }
}
