package io.github.backupchecker.declaration;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that what operations are done to is declared. */
final class Targets {
  private final List<Problem> problems;
  private final Set<String> known = new HashSet<>();
  private final Set<String> ambiguous = new HashSet<>();

  Targets(Estate estate, List<Named<?>> named, List<Problem> problems) {
    this.problems = problems;
    List<Address> addresses = new ArrayList<>();
    addresses.addAll(estate.vaultsByAddress().keySet());
    addresses.addAll(estate.agentsByAddress().keySet());
    addresses.addAll(estate.serversByAddress().keySet());
    addresses.addAll(estate.policiesByAddress().keySet());
    estate.servers().stream()
        .flatMap(server -> server.protectionGroups().stream())
        .forEach(group -> addresses.add(group.identity().address()));
    addresses.forEach(address -> known.add(address.text()));
    named.forEach(n -> n.ambiguous().forEach(address -> ambiguous.add(address.text())));
  }

  void check(Operation operation) {
    operation.on().known().ifPresent(target -> check(target, operation.on().location()));
  }

  private void check(Address target, Location place) {
    if (ambiguous.contains(target.text())) {
      report(
          place,
          "'" + target + "' is declared by several files: which one is meant cannot be told");
      return;
    }
    if (known.contains(target.text()) || Placeholder.isIn(target.text())) {
      return;
    }
    report(place, "'" + target + "' is not declared" + Suggestion.clause(target.text(), known));
  }

  private void report(Location place, String message) {
    problems.add(Problem.at(ProblemKind.UNRESOLVED_REFERENCE, place, message));
  }
}
