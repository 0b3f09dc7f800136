package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.Neighbours;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.reading.ReadFile;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one estate on one side of a comparison.
 *
 * @param shared by all estates
 * @param own of this one alone
 * @param neighbours those of each neighbour to which names may refer
 */
record EstatePart(List<ReadFile> shared, List<ReadFile> own, List<List<ReadFile>> neighbours) {
  EstatePart {
    shared = List.copyOf(shared);
    own = List.copyOf(own);
    neighbours = neighbours.stream().map(List::copyOf).toList();
  }

  List<Declarations> declarations() {
    return all().flatMap(file -> file.declarations().stream()).toList();
  }

  /** What others declare that can be referred to. */
  Neighbours around() {
    return Neighbours.of(declarations(), neighbours.stream().map(EstatePart::declared).toList());
  }

  /** Where the names of it stand. */
  Set<Location> neighbouringNames() {
    return around().identities().map(Identity::location).collect(Collectors.toSet());
  }

  private static List<Declarations> declared(List<ReadFile> files) {
    return files.stream().flatMap(file -> file.declarations().stream()).toList();
  }

  List<Secret> secrets() {
    return all().flatMap(file -> file.secrets().stream()).toList();
  }

  /** The files that all estates share, as reports show them. */
  Set<String> sharedPaths() {
    return shared.stream().map(ReadFile::path).collect(Collectors.toSet());
  }

  private Stream<ReadFile> all() {
    return Stream.concat(shared.stream(), own.stream());
  }

  /** Where the names of its own objects stand. */
  Set<Location> names() {
    return own.stream()
        .flatMap(file -> file.declarations().stream())
        .flatMap(Declarations::identities)
        .map(Identity::location)
        .collect(Collectors.toSet());
  }
}
