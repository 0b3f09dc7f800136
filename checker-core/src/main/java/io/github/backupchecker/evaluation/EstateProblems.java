package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.settings.EstatePattern;
import io.github.backupchecker.settings.Estates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with how a run is told apart into estates. */
record EstateProblems(Run run) {

  List<Problem> all() {
    // most runs tell no estates apart
    return run.settings().present().estates().patterns().isEmpty() && run.estates().isEmpty()
        ? List.of()
        : Stream.concat(idle(), alike()).toList();
  }

  /** Patterns that select no folder; where a part is checked alone, others may. */
  private Stream<Problem> idle() {
    if (run.isPartial()) {
      return Stream.empty();
    }
    List<EstateName> there = run.before().isPresent() ? there() : run.estates();
    return run.settings().present().estates().patterns().stream()
        .filter(pattern -> there.stream().noneMatch(name -> isOf(pattern, name)))
        .map(
            pattern ->
                Problem.at(
                    ProblemKind.INVALID_SETTING,
                    pattern.location(),
                    "no folder with declarations is one of '"
                        + pattern.folders().text()
                        + "', seen from the folder of the settings: correct it, or remove it"));
  }

  /** By what counts, and by what the present side says, which may count with the next change. */
  private List<EstateName> there() {
    Estates present = run.settings().present().estates();
    return Stream.concat(
            run.estates().stream(),
            run.inputs().paths().stream()
                .flatMap(file -> present.of(file).stream())
                .map(EstateName::new))
        .distinct()
        .toList();
  }

  private static boolean isOf(EstatePattern pattern, EstateName name) {
    return pattern.folders().matches(name.folder());
  }

  /** Estates whose addresses cannot be told apart. */
  private Stream<Problem> alike() {
    Map<String, List<EstateName>> byText =
        run.estates().stream()
            .collect(Collectors.groupingBy(EstateName::text, TreeMap::new, Collectors.toList()));
    return byText.entrySet().stream()
        .filter(one -> one.getValue().size() > 1)
        .map(one -> alike(one.getKey(), one.getValue()));
  }

  private Problem alike(String text, List<EstateName> folders) {
    String all =
        folders.stream().map(one -> "'" + one.folder() + "'").collect(Collectors.joining(" and "));
    EstatePattern first = run.settings().estates().patterns().get(0);
    return Problem.at(
        ProblemKind.INVALID_SETTING,
        first.location(),
        all + " are both estates called '" + text + "': nobody could tell their addresses apart");
  }
}
