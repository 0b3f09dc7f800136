package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.Neighbours;
import io.github.backupchecker.declaration.StayedNames;
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
 * @param neighbours what others declare that can be referred to
 */
record EstatePart(List<ReadFile> shared, List<ReadFile> own, Neighbours neighbours) {
  EstatePart {
    shared = List.copyOf(shared);
    own = List.copyOf(own);
  }

  /**
   * Files of an estate among those of others.
   *
   * @param others the files of each neighbour
   * @param stayed names of theirs that mean something else here
   */
  static EstatePart among(
      List<List<ReadFile>> others, StayedNames stayed, List<ReadFile> shared, List<ReadFile> own) {
    return new EstatePart(
        shared,
        own,
        Neighbours.of(
            declared(Stream.concat(shared.stream(), own.stream())),
            others.stream().map(files -> declared(files.stream())).toList(),
            stayed));
  }

  List<Declarations> declarations() {
    return declared(all());
  }

  private static List<Declarations> declared(Stream<ReadFile> files) {
    return files.flatMap(file -> file.declarations().stream()).toList();
  }

  /** Where the names of what others declare stand. */
  Set<Location> neighbouringNames() {
    return neighbours.identities().map(Identity::location).collect(Collectors.toSet());
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
    return declared(own.stream()).stream()
        .flatMap(Declarations::identities)
        .map(Identity::location)
        .collect(Collectors.toSet());
  }
}
