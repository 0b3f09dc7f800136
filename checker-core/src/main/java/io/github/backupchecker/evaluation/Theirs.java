package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What neighbours declare: it is seen, so that names lead to it, and judged where they are checked.
 *
 * @param objects by the addresses that they have here
 * @param files that declare them
 */
record Theirs(Set<Address> objects, Set<SourceFile> files) {
  Theirs {
    objects = Set.copyOf(objects);
    files = Set.copyOf(files);
  }

  /** What is theirs of an estate and of what it was; what is declared here now is not. */
  static Theirs of(EstateSides sides, Estate present, Optional<Estate> base) {
    Set<Location> now = sides.present().neighbouringNames();
    Set<Location> before =
        sides.base().isPresent() ? sides.base().orElseThrow().neighbouringNames() : Set.of();
    if (now.isEmpty() && before.isEmpty()) {
      return new Theirs(Set.of(), Set.of());
    }
    Set<Address> objects =
        base.stream()
            .flatMap(Estate::identities)
            .filter(one -> before.contains(one.location()))
            .map(Identity::address)
            .collect(Collectors.toCollection(HashSet::new));
    present
        .identities()
        .forEach(
            one -> {
              if (now.contains(one.location())) {
                objects.add(one.address());
              } else {
                objects.remove(one.address());
              }
            });
    return new Theirs(
        objects,
        Stream.of(now, before)
            .flatMap(Set::stream)
            .map(Location::file)
            .collect(Collectors.toSet()));
  }

  boolean isEmpty() {
    return objects.isEmpty() && files.isEmpty();
  }

  /** Whether an object, or what it is a part of, is judged here. */
  boolean leave(Address address) {
    return objects.isEmpty() || address.upwards().noneMatch(objects::contains);
  }

  /** Whether a finding is told here: where its object is declared, and where the change is made. */
  boolean leave(Finding finding) {
    return leave(finding.subject())
        || (finding.isOfChange() && !files.contains(finding.location().file()));
  }

  /** Whether a problem is told here. */
  boolean leave(Problem problem) {
    Location place = problem.location();
    return place == null || !files.contains(place.file());
  }
}
