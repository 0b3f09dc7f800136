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
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Suggestions;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what operations are done to: every target of an operation is an operation of its own.
 */
final class Targets {
  private final List<Problem> problems;
  private final List<Named<?>> objects;
  private final Set<Address> groups = new HashSet<>();
  private @Nullable SortedSet<String> texts;
  private final Suggestions suggestions = new Suggestions(this::texts);
  private final SortedSet<String> former = new TreeSet<>();
  private final SortedSet<String> ambiguous = new TreeSet<>();
  private final Neighbours neighbours;
  private final Set<Name> theirs;

  Targets(Collection<Named<?>> objects, Neighbours neighbours, List<Problem> problems) {
    this.objects = List.copyOf(objects);
    this.problems = problems;
    this.neighbours = neighbours;
    this.theirs = neighbours.names();
    for (Named<?> named : objects) {
      for (Address address : named.ambiguous()) {
        ambiguous.add(address.text());
      }
    }
  }

  void addGroups(Server server) {
    for (ProtectionGroup group : server.protectionGroups()) {
      groups.add(group.identity().address());
    }
  }

  private boolean isKnown(Address address) {
    for (Named<?> named : objects) {
      if (named.byAddress().has(address)) {
        return true;
      }
    }
    return groups.contains(address);
  }

  /** Everything to which an operation may be done, for those few that do not name it. */
  private SortedSet<String> texts() {
    SortedSet<String> known = texts;
    if (known == null) {
      known = new TreeSet<>();
      for (Named<?> named : objects) {
        for (Addressed one : named.byAddress()) {
          known.add(one.address().text());
        }
      }
      for (Address group : groups) {
        known.add(group.text());
      }
      texts = known;
    }
    return known;
  }

  /** Adds what was declared before, to which an operation may be done as well. */
  void addFormer(Estate base) {
    Stream.of(
            base.vaultsByAddress(),
            base.agentsByAddress(),
            base.serversByAddress(),
            base.policiesByAddress())
        .flatMap(objectsOfKind -> objectsOfKind.all().stream())
        .forEach(one -> former.add(one.address().text()));
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
    if (!target.isKnown()) {
      return List.of(target);
    }
    Address address = target.known().orElseThrow();
    String text = address.text();
    if (!Glob.isIn(text)) {
      check(address, target);
      return List.of(target);
    }
    Predicate<String> glob = new Glob(text).matcher();
    List<String> now = own(glob);
    List<String> met = now.isEmpty() ? former.stream().filter(glob).toList() : now;
    if (met.isEmpty()) {
      report(
          target,
          "'"
              + text
              + "' meets nothing that is declared"
              + (theirs.isEmpty() ? "" : " in this module: name what others declare one by one"));
      return List.of(Declared.undetermined(target.location()));
    }
    return met.stream().map(one -> target.map(any -> new Address(one))).toList();
  }

  /** Whoever writes a pattern means their own: it never grows by what others declare. */
  private List<String> own(Predicate<String> matches) {
    return texts().stream()
        .filter(matches)
        .filter(text -> !Name.isOf(new Address(text), theirs))
        .toList();
  }

  private void check(Address address, Declared<Address> target) {
    String text = address.text();
    if (ambiguous.contains(text)) {
      report(
          target, "'" + text + "' is declared by several files: which one is meant cannot be told");
    } else if (isKnown(address)) {
      return;
    } else if (neighbours.isAmbiguous(address)) {
      report(target, "'" + text + "' " + Neighbours.AMBIGUOUS);
    } else if (!former.contains(text) && !Placeholder.isIn(text)) {
      report(target, "'" + text + "' is not declared" + suggestions.clause(text));
    }
  }

  private void report(Declared<Address> target, String message) {
    problems.add(Problem.at(ProblemKind.UNRESOLVED_REFERENCE, target.location(), message));
  }
}
