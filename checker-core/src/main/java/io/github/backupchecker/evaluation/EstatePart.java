package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.Neighbours;
import io.github.backupchecker.declaration.StayedNames;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.reading.ReadFile;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        shared, own, Neighbours.of(declared(all(shared, own)), each(others), stayed));
  }

  List<Declarations> declarations() {
    return declared(all(shared, own));
  }

  private static List<List<Declarations>> each(List<List<ReadFile>> others) {
    List<List<Declarations>> each = new ArrayList<>();
    for (List<ReadFile> files : others) {
      each.add(declared(files));
    }
    return each;
  }

  private static List<Declarations> declared(List<ReadFile> files) {
    List<Declarations> declared = new ArrayList<>();
    for (ReadFile file : files) {
      declared.addAll(file.declarations());
    }
    return declared;
  }

  /** Where the names of what others declare stand. */
  Set<Location> neighbouringNames() {
    return neighbours.declarations().isEmpty()
        ? Set.of()
        : neighbours.identities().map(Identity::location).collect(Collectors.toSet());
  }

  List<Secret> secrets() {
    List<Secret> secrets = new ArrayList<>();
    for (ReadFile file : all(shared, own)) {
      secrets.addAll(file.secrets());
    }
    return secrets;
  }

  /** The files that all estates share, as reports show them. */
  Set<String> sharedPaths() {
    Set<String> paths = new HashSet<>();
    for (ReadFile file : shared) {
      paths.add(file.path());
    }
    return paths;
  }

  private static List<ReadFile> all(List<ReadFile> shared, List<ReadFile> own) {
    List<ReadFile> all = new ArrayList<>(shared);
    all.addAll(own);
    return all;
  }

  /** Where the names of its own objects stand. */
  Set<Location> names() {
    return declared(own).stream()
        .flatMap(Declarations::identities)
        .map(Identity::location)
        .collect(Collectors.toSet());
  }
}
