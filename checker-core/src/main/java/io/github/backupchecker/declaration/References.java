package io.github.backupchecker.declaration;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Suggestions;
import java.util.List;
import java.util.Optional;

/** Resolves references to the objects of one kind, by name or by address. */
record References(
    ObjectKind kind,
    Named<?> named,
    Neighbours neighbours,
    List<Problem> problems,
    Suggestions suggestions) {

  static References of(
      ObjectKind kind, Named<?> named, Neighbours neighbours, List<Problem> problems) {
    return new References(
        kind, named, neighbours, problems, new Suggestions(named.byAddress()::names));
  }

  /**
   * The name under which the object stands in the estate; undetermined where the reference names
   * none and is a placeholder, or one of several; otherwise the reference stays as it is, and a
   * problem says that it names nothing.
   *
   * @param owner what refers: a foreign file's names are its own
   */
  Declared<String> resolve(Identity owner, Declared<String> reference) {
    if (!reference.isKnown()) {
      return reference;
    }
    return owner.isNative() ? fromNative(reference) : fromForeign(owner, reference);
  }

  private Declared<String> fromNative(Declared<String> reference) {
    String name = reference.known().orElseThrow();
    Optional<Address> found = find(name);
    if (found.isPresent() && named.ambiguous().contains(found.orElseThrow())) {
      report(
          reference,
          "'" + name + "' is declared by several files: which one is meant cannot be told");
      return unknown(reference);
    }
    if (found.isPresent()) {
      return named(reference, name, found.orElseThrow());
    }
    if (Placeholder.isIn(name)) {
      return unknown(reference);
    }
    if (neighbours.isAmbiguous(kind.address(name)) || neighbours.isAmbiguous(new Address(name))) {
      report(reference, "'" + name + "' " + Neighbours.AMBIGUOUS);
      return unknown(reference);
    }
    report(
        reference, "'" + name + "' is not declared under '" + kind.word() + "'" + suggestion(name));
    return reference;
  }

  /** An inventory may name a vault that its file does not declare: that is no mistake. */
  private Declared<String> fromForeign(Identity owner, Declared<String> reference) {
    String name = reference.known().orElseThrow();
    Optional<Address> own = named.inFile(owner.location().file(), name);
    if (own.isPresent()) {
      return reference.map(n -> own.orElseThrow().name());
    }
    boolean anyOf = find(name).filter(named.ambiguous()::contains).isPresent();
    boolean open = name.contains("[") || Placeholder.isIn(name);
    return anyOf || open ? unknown(reference) : reference;
  }

  private Optional<Address> find(String name) {
    Addressed called = named.byAddress().named(name);
    if (called != null) {
      return Optional.of(called.address());
    }
    Address typed = kind.address(name);
    Address written = named.byAddress().has(typed) ? typed : new Address(name);
    return named.byAddress().has(written) ? Optional.of(written) : Optional.empty();
  }

  /** Most references are the name already, with nothing in it that an address encodes. */
  private static Declared<String> named(Declared<String> reference, String name, Address found) {
    return found.lastSegment().equals(name) ? reference : reference.map(n -> found.name());
  }

  private static Declared<String> unknown(Declared<String> reference) {
    return Declared.<String>undetermined(reference.location())
        .usedAt(reference.usedAt().orElse(null));
  }

  private void report(Declared<String> reference, String message) {
    problems.add(Problem.at(ProblemKind.UNRESOLVED_REFERENCE, reference.location(), message));
  }

  private String suggestion(String name) {
    String clause = suggestions.clause(name.replaceFirst("^" + kind.word() + "/", ""));
    if (!clause.isEmpty()) {
      return clause;
    }
    return kind == ObjectKind.VAULTS
        ? "; declare it, or as { elsewhere: true } if it is another team's"
        : "; declare it";
  }
}
