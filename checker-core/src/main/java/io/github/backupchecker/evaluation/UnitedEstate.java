package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.United;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One estate of a run with names resolved, before it is judged.
 *
 * @param base empty where nothing is compared
 * @param former problems of the base
 */
record UnitedEstate(
    EstateSides sides, United present, Optional<Estate> base, List<Problem> former) {

  /** Where a file that all estates share names what this one does not have. */
  Set<Location> unresolvedInShared() {
    return present.problems().stream()
        .filter(problem -> problem.kind() == ProblemKind.UNRESOLVED_REFERENCE)
        .map(Problem::location)
        .filter(Objects::nonNull)
        .filter(place -> sides.present().isShared(place.file()))
        .collect(Collectors.toSet());
  }

  /** The address that something has among the estates of the run. */
  Address named(Address address, Set<Address> own) {
    Optional<EstateName> name = sides.name();
    return name.isPresent() && isIn(own, address) ? name.orElseThrow().of(address) : address;
  }

  /** What stands in its own folder, and the operations that are done to that. */
  Set<Address> own() {
    Set<Location> names = sides.names();
    Set<Address> own = new HashSet<>();
    estates()
        .flatMap(Estate::identities)
        .filter(one -> names.contains(one.location()))
        .map(Identity::address)
        .forEach(own::add);
    estates()
        .flatMap(estate -> estate.operations().stream())
        .filter(operation -> operation.on().known().filter(to -> isIn(own, to)).isPresent())
        .map(Operation::address)
        .forEach(own::add);
    return own;
  }

  private Stream<Estate> estates() {
    return Stream.concat(Stream.of(present.estate()), base.stream());
  }

  private static boolean isIn(Set<Address> own, Address address) {
    Optional<Address> at = Optional.of(address);
    while (at.isPresent()) {
      if (own.contains(at.orElseThrow())) {
        return true;
      }
      at = at.orElseThrow().parent();
    }
    return false;
  }
}
