package io.github.backupchecker.change;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which object of the base is which of the present estate: the one with its address, or else the
 * one that it says it was.
 *
 * @param kept the present address of what is on both sides, by its address in the base
 * @param pairs of what is there now, in that order, then of what is there no more
 * @param problems renames that cannot be
 */
record Counterparts<T>(Map<Address, Address> kept, List<Pair<T>> pairs, List<Problem> problems) {
  Counterparts {
    kept = Map.copyOf(kept);
    pairs = List.copyOf(pairs);
    problems = List.copyOf(problems);
  }

  /** An object on both sides, or on one. */
  record Pair<T>(Optional<T> base, Optional<T> head) {
    /** Whether the object is on both sides. */
    boolean isKept() {
      return base.isPresent() && head.isPresent();
    }
  }

  /**
   * @param within the address that objects of the present side would have in the base, as those of
   *     a server that was renamed
   */
  static <T> Counterparts<T> of(
      Collection<T> base,
      Collection<T> head,
      Function<T, Identity> identity,
      Function<Address, Address> within) {
    Matching<T> matching = new Matching<>(base, head, identity, within);
    List<Pair<T>> pairs = matching.pairs();
    Map<Address, Address> kept = new HashMap<>();
    for (Pair<T> pair : pairs) {
      if (pair.isKept()) {
        kept.put(
            identity.apply(pair.base().orElseThrow()).address(),
            identity.apply(pair.head().orElseThrow()).address());
      }
    }
    return new Counterparts<>(kept, pairs, matching.problems);
  }

  static <T> Counterparts<T> of(
      Collection<T> base, Collection<T> head, Function<T, Identity> identity) {
    return of(base, head, identity, address -> address);
  }

  /** Whether an object of the base is one of the present side. */
  boolean isPair(Address before, Address now) {
    return now.equals(kept.get(before));
  }

  /**
   * The same where an export that has no object of a kind does not tell of that kind: none of those
   * that people wrote down is gone for it.
   *
   * @param isExport whether nothing on the present side was written down by people
   */
  Counterparts<T> telling(boolean isExport, Function<T, Identity> identity) {
    boolean isSilent =
        isExport
            && pairs.stream().allMatch(pair -> pair.head().isEmpty())
            && pairs.stream()
                .flatMap(pair -> pair.base().stream())
                .allMatch(one -> identity.apply(one).isNative());
    return isSilent ? new Counterparts<>(Map.of(), List.of(), problems) : this;
  }

  /** One matching in the making. */
  private static final class Matching<T> {
    private final Collection<T> head;
    private final Function<T, Identity> identity;
    private final Function<Address, Address> within;
    private final Map<String, T> base = new LinkedHashMap<>();
    private final Map<String, Identity> claimed = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Matching(
        Collection<T> base,
        Collection<T> head,
        Function<T, Identity> identity,
        Function<Address, Address> within) {
      this.head = head;
      this.identity = identity;
      this.within = within;
      base.forEach(one -> this.base.put(key(identity.apply(one).address()), one));
    }

    /** Two objects never differ by the case of a machine's name alone. */
    private static String key(Address address) {
      boolean isMachine = ObjectKind.of(address).filter(ObjectKind::isMachine).isPresent();
      return isMachine ? address.text().toLowerCase(Locale.ROOT) : address.text();
    }

    List<Pair<T>> pairs() {
      head.forEach(
          one -> {
            String own = key(within.apply(identity.apply(one).address()));
            if (base.containsKey(own)) {
              claimed.put(own, identity.apply(one));
            }
          });
      List<Pair<T>> pairs = new ArrayList<>();
      Set<String> taken = new HashSet<>();
      for (T one : head) {
        Optional<String> old = counterpart(identity.apply(one));
        old.ifPresent(taken::add);
        pairs.add(
            new Pair<>(old.map(key -> Objects.requireNonNull(base.get(key))), Optional.of(one)));
      }
      base.forEach(
          (key, one) -> {
            if (!taken.contains(key)) {
              pairs.add(new Pair<>(Optional.of(one), Optional.empty()));
            }
          });
      return pairs;
    }

    /** What a rename says counts once: where the base has the new name already, it is history. */
    private Optional<String> counterpart(Identity own) {
      String key = key(within.apply(own.address()));
      if (base.containsKey(key)) {
        return Optional.of(key);
      }
      Declared<Address> from = own.renamedFrom();
      return from.known().flatMap(old -> claim(own, from, old));
    }

    private Optional<String> claim(Identity own, Declared<Address> from, Address old) {
      String key = key(old);
      Identity other = claimed.get(key);
      if (!base.containsKey(key)) {
        problems.add(refused(own, from, "not declared in the base", List.of()));
        return Optional.empty();
      }
      if (other != null) {
        boolean isItself = key(within.apply(other.address())).equals(key);
        problems.add(
            refused(
                own,
                from,
                isItself ? "still declared" : "what " + other.address() + " was",
                List.of(new Related("declared here", other.location()))));
        return Optional.empty();
      }
      claimed.put(key, own);
      return Optional.of(key);
    }

    private static Problem refused(
        Identity own, Declared<Address> from, String state, List<Related> related) {
      return new Problem(
          ProblemKind.UNRESOLVED_REFERENCE,
          "'"
              + from.known().orElseThrow()
              + "' is "
              + state
              + ", so that "
              + own.address()
              + " cannot have been it: write the address that it had, or remove the line",
          from.location(),
          related);
    }
  }
}
