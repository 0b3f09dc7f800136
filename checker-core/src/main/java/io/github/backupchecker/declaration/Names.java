package io.github.backupchecker.declaration;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Address;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The objects of one kind by address; a name declared twice is a problem at both places.
 *
 * @param identity of an object
 * @param renamed an object under another identity
 */
record Names<T>(String noun, Function<T, Identity> identity, BiFunction<T, Identity, T> renamed) {

  /**
   * @param objects in any order; the first by place keeps its name
   */
  SortedMap<Address, T> unite(List<T> objects, List<Problem> problems) {
    SortedMap<Address, T> byAddress = new TreeMap<>();
    objects.stream().sorted(order()).forEach(object -> add(byAddress, object, problems));
    return Collections.unmodifiableSortedMap(byAddress);
  }

  /** Native objects first, then by place, so that a foreign one never takes a native name. */
  private Comparator<T> order() {
    return Comparator.<T, Boolean>comparing(o -> !identity.apply(o).isNative())
        .thenComparing(o -> identity.apply(o).location());
  }

  private void add(SortedMap<Address, T> byAddress, T object, List<Problem> problems) {
    Identity own = identity.apply(object);
    T first = byAddress.get(own.address());
    if (first == null) {
      byAddress.put(own.address(), object);
    } else if (own.isNative()) {
      problems.add(duplicate(own, identity.apply(first)));
    } else {
      T other = renamed.apply(object, inItsFile(own, byAddress));
      byAddress.put(identity.apply(other).address(), other);
    }
  }

  private Problem duplicate(Identity second, Identity first) {
    return new Problem(
        ProblemKind.DUPLICATE_NAME,
        noun
            + " '"
            + second.name()
            + "' is declared twice, and only the first one is judged: rename or remove one",
        second.location(),
        List.of(new Related("first declared here", first.location())));
  }

  /** A foreign file is a scope of its own: a name that is taken is told apart by its file. */
  private static Identity inItsFile(Identity own, SortedMap<Address, ?> taken) {
    String kind = own.address().kind();
    String name = own.name() + " (" + own.location().file().path() + ")";
    Address address = Address.of(kind, name);
    for (int i = 2; taken.containsKey(address); i++) {
      address = Address.of(kind, name + " #" + i);
    }
    return new Identity(address, own.name(), own.location(), own.origin());
  }
}
