package io.github.backupchecker.declaration;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves references to the objects of one kind.
 *
 * @param kind the map that holds them, such as {@code vaults}
 */
record References(String kind, Set<Address> addresses, List<Problem> problems) {

  /**
   * The reference itself where it names an object; undetermined where it names none and is a
   * placeholder; otherwise it stays as it is, and a problem says that it names nothing.
   */
  Declared<String> resolve(Declared<String> reference) {
    if (!reference.isKnown()) {
      return reference;
    }
    String name = reference.known().orElseThrow();
    if (addresses.contains(Address.of(kind, name))) {
      return reference;
    }
    if (Placeholder.isIn(name)) {
      return Declared.<String>undetermined(reference.location())
          .usedAt(reference.usedAt().orElse(null));
    }
    problems.add(
        Problem.at(
            ProblemKind.UNRESOLVED_REFERENCE,
            reference.location(),
            "'" + name + "' is not declared under '" + kind + "'" + suggestion(name)));
    return reference;
  }

  private String suggestion(String name) {
    Set<String> names = addresses.stream().map(Address::lastSegment).collect(Collectors.toSet());
    String clause = Suggestion.clause(name, names);
    if (!clause.isEmpty()) {
      return clause;
    }
    return kind.equals("vaults")
        ? "; declare it, or as { elsewhere: true } if it is another team's"
        : "; declare it";
  }
}
