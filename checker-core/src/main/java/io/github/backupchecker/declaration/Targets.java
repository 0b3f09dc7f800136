package io.github.backupchecker.declaration;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Suggestion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Resolves what operations are done to: every target of an operation is an operation of its own.
 */
final class Targets {
  private final List<Problem> problems;
  private final SortedSet<String> known = new TreeSet<>();
  private final SortedSet<String> former = new TreeSet<>();
  private final SortedSet<String> ambiguous = new TreeSet<>();
  private final Neighbours neighbours;
  private final Set<Name> theirs;

  Targets(Collection<Named<?>> objects, Neighbours neighbours, List<Problem> problems) {
    this.problems = problems;
    this.neighbours = neighbours;
    this.theirs = neighbours.names();
    for (Named<?> named : objects) {
      for (Address address : named.byAddress().keySet()) {
        known.add(address.text());
      }
      for (Address address : named.ambiguous()) {
        ambiguous.add(address.text());
      }
    }
  }

  void addGroups(Server server) {
    for (ProtectionGroup group : server.protectionGroups()) {
      known.add(group.identity().address().text());
    }
  }

  /** Adds what was declared before, to which an operation may be done as well. */
  void addFormer(Estate base) {
    Stream.of(
            base.vaultsByAddress(),
            base.agentsByAddress(),
            base.serversByAddress(),
            base.policiesByAddress())
        .flatMap(objects -> objects.keySet().stream())
        .forEach(address -> former.add(address.text()));
    base.servers().stream()
        .flatMap(server -> server.protectionGroups().stream())
        .forEach(group -> former.add(group.identity().address().text()));
  }

  /** The operation on each of its targets, in the order in which they are named; never empty. */
  List<Operation> each(Operation operation) {
    Map<String, Declared<Address>> targets = new LinkedHashMap<>();
    operation
        .targets()
        .known()
        .orElse(List.of())
        .forEach(target -> named(target).forEach(one -> targets.putIfAbsent(name(one), one)));
    return targets.size() < 2
        ? List.of(
            targets.values().stream()
                .findFirst()
                .map(one -> operation.on(operation.identity(), one))
                .orElse(operation))
        : targets.entrySet().stream()
            .map(one -> operation.on(within(operation.identity(), one.getKey()), one.getValue()))
            .toList();
  }

  private static Identity within(Identity operation, String target) {
    return operation.withAddress(new Address(operation.address().text() + "/" + target));
  }

  private static String name(Declared<Address> target) {
    return target
        .known()
        .map(Address::text)
        .orElseGet(() -> Address.of("unknown", target.location().text()).lastSegment());
  }

  /** The addresses that a target names; itself where it names none, so that it is still judged. */
  private List<Declared<Address>> named(Declared<Address> target) {
    if (target.known().isEmpty()) {
      return List.of(target);
    }
    String text = target.known().orElseThrow().text();
    if (!Glob.isIn(text)) {
      check(text, target);
      return List.of(target);
    }
    Glob glob = new Glob(text);
    List<String> now = own(glob::matches);
    List<String> met = now.isEmpty() ? former.stream().filter(glob::matches).toList() : now;
    if (met.isEmpty()) {
      report(
          target,
          "'"
              + text
              + "' meets nothing that is declared"
              + (theirs.isEmpty() ? "" : " in this module: name what others declare one by one"));
      return List.of(Declared.undetermined(target.location()));
    }
    return met.stream().map(address -> target.map(glb -> new Address(address))).toList();
  }

  /** Whoever writes a pattern means their own: it never grows by what others declare. */
  private List<String> own(Predicate<String> matches) {
    return known.stream()
        .filter(matches)
        .filter(text -> !Name.isOf(new Address(text), theirs))
        .toList();
  }

  private void check(String text, Declared<Address> target) {
    if (ambiguous.contains(text)) {
      report(
          target, "'" + text + "' is declared by several files: which one is meant cannot be told");
    } else if (!known.contains(text) && neighbours.isAmbiguous(new Address(text))) {
      report(target, "'" + text + "' " + Neighbours.AMBIGUOUS);
    } else if (!known.contains(text) && !former.contains(text) && !Placeholder.isIn(text)) {
      report(target, "'" + text + "' is not declared" + Suggestion.clause(text, known));
    }
  }

  private void report(Declared<Address> target, String message) {
    problems.add(Problem.at(ProblemKind.UNRESOLVED_REFERENCE, target.location(), message));
  }
}
