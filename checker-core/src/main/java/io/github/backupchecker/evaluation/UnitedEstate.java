package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.United;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One estate of a run with names resolved, before it is judged.
 *
 * @param base empty where nothing is compared
 * @param former problems of the base
 * @param theirs what is judged elsewhere
 * @param unresolved where a file that all estates share names what this one does not have
 */
public record UnitedEstate(
    EstateSides sides,
    United present,
    Optional<Estate> base,
    List<Problem> former,
    Theirs theirs,
    Set<Location> unresolved) {

  static UnitedEstate of(
      EstateSides sides, United present, Optional<Estate> base, List<Problem> former) {
    Set<String> shared = sides.present().sharedPaths();
    Set<Location> unresolved = new HashSet<>();
    for (Problem problem : present.problems()) {
      Location place = problem.location();
      if (problem.kind() == ProblemKind.UNRESOLVED_REFERENCE
          && place != null
          && shared.contains(place.file().path())) {
        unresolved.add(place);
      }
    }
    return new UnitedEstate(
        sides, present, base, former, Theirs.of(sides, present.estate(), base), unresolved);
  }

  /** The same with something else declared in it now. */
  UnitedEstate with(Estate other) {
    return new UnitedEstate(
        sides, new United(other, present.problems()), base, former, theirs, unresolved);
  }

  /** What has the name of this estate before its address; empty where there is one estate alone. */
  Optional<AddressGroup> group() {
    return sides.name().isPresent()
        ? Optional.of(group(sides.name().orElseThrow().text()))
        : Optional.empty();
  }

  /** What stands in its own folder, and the operations that are done to that. */
  private AddressGroup group(String name) {
    Set<Location> names = sides.names();
    Set<Address> own =
        estates()
            .flatMap(Estate::identities)
            .filter(one -> names.contains(one.location()))
            .map(Identity::address)
            .collect(Collectors.toCollection(HashSet::new));
    AddressGroup objects = new AddressGroup(name, own, ObjectKind.words());
    estates()
        .flatMap(estate -> estate.operations().stream())
        .filter(operation -> operation.on().known().filter(objects::contains).isPresent())
        .map(Operation::address)
        .forEach(own::add);
    return new AddressGroup(name, own, ObjectKind.words());
  }

  private Stream<Estate> estates() {
    return Stream.concat(Stream.of(present.estate()), base.stream());
  }
}
