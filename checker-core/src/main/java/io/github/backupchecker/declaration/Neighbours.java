package io.github.backupchecker.declaration;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Address;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others declare, as far as it can be told what its names mean.
 *
 * <p>A name is first of all its owner's: where several declare it, each means their own, and what
 * they say of it stays with them.
 *
 * @param declarations what may be referred to
 * @param ambiguous names of which it cannot be told whose is meant
 */
public record Neighbours(List<Declarations> declarations, Set<Name> ambiguous) {
  public static final Neighbours NONE = new Neighbours(List.of(), Set.of());

  /** Why a name of several of them is nobody's. */
  static final String AMBIGUOUS =
      "is declared by several modules of the build: which one is meant cannot be told, so declare"
          + " it here or rename all but one";

  public Neighbours {
    declarations = List.copyOf(declarations);
    ambiguous = Set.copyOf(ambiguous);
  }

  /**
   * What some declarations can see of others.
   *
   * @param others the declarations of each neighbour
   * @param stayed names that mean something else here
   */
  public static Neighbours of(
      Collection<Declarations> own, List<List<Declarations>> others, StayedNames stayed) {
    if (others.isEmpty()) {
      return NONE;
    }
    Set<Name> ours = names(own);
    ours.addAll(stayed.names());
    Set<Name> once = new HashSet<>();
    Set<Name> ambiguous =
        others.stream()
            .flatMap(one -> names(one).stream())
            .filter(name -> !once.add(name) && !ours.contains(name))
            .collect(Collectors.toSet());
    return new Neighbours(
        others.stream().flatMap(one -> visible(one, ours, ambiguous)).toList(), ambiguous);
  }

  /** The names that are theirs, as they typed them. */
  public Stream<Identity> identities() {
    return declarations.stream().flatMap(Declarations::identities);
  }

  boolean isAmbiguous(Address address) {
    return ambiguous.contains(new Name(address));
  }

  /** What they declare is called by these. */
  Set<Name> names() {
    return names(declarations);
  }

  private static Stream<Declarations> visible(
      List<Declarations> one, Set<Name> ours, Set<Name> ambiguous) {
    Set<Name> hidden = names(one);
    hidden.removeIf(name -> !ours.contains(name) && !ambiguous.contains(name));
    Sieve sieve = Sieve.of(hidden, one);
    return one.stream().map(sieve::of);
  }

  static Set<Name> names(Collection<Declarations> declared) {
    Set<Name> names = new HashSet<>();
    for (Declarations one : declared) {
      one.identities().forEach(identity -> names.add(new Name(identity.address())));
    }
    return names;
  }
}
