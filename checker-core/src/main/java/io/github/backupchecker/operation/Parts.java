package io.github.backupchecker.operation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.PartName;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Volumes and sources of a plan that its target does not have. */
record Parts(Placement placement) {
  Stream<Problem> contradictions() {
    List<Declared<List<Declared<String>>>> lists = of();
    boolean all =
        !lists.isEmpty()
            && lists.stream()
                .allMatch(
                    list ->
                        list.isKnown()
                            && list.known().orElseThrow().stream().allMatch(Declared::isKnown));
    if (!all) {
      return Stream.empty();
    }
    Set<String> had =
        lists.stream()
            .flatMap(list -> list.known().orElseThrow().stream())
            .flatMap(part -> part.known().stream())
            .map(part -> PartName.of(part).normal())
            .collect(Collectors.toCollection(TreeSet::new));
    return placement.operation().options().parts().known().orElse(List.of()).stream()
        .filter(
            part -> part.known().filter(p -> !had.contains(PartName.of(p).normal())).isPresent())
        .map(part -> problem(part, had));
  }

  /** What the target has, in one list or several; none where that is not declared. */
  private List<Declared<List<Declared<String>>>> of() {
    if (placement.group().isPresent()) {
      return List.of(placement.group().orElseThrow().sources());
    }
    return placement.client().map(client -> client.parts()).orElse(List.of());
  }

  private Problem problem(Declared<String> part, Set<String> had) {
    return Problem.at(
        ProblemKind.INVALID_VALUE,
        part.location(),
        "'"
            + part.known().orElse("")
            + "' is not a part of "
            + placement.target().map(Address::text).orElse("the target")
            + ", which has "
            + (had.isEmpty() ? "none" : String.join(", ", had)));
  }
}
