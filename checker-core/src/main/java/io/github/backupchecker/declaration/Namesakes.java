package io.github.backupchecker.declaration;

import io.github.backupchecker.declaration.Named.FileName;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.model.ByAddress;
import io.github.backupchecker.model.Identified;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Unites the objects of one kind: a name declared twice is a problem at both places.
 *
 * <p>A foreign file is a scope of its own: the same name in another foreign file is another object.
 *
 * @param caseless whether names that differ by case alone are the same, as Windows takes those of
 *     machines
 */
record Namesakes<T extends Identified<T>>(String noun, boolean caseless) {

  /**
   * @param objects in any order; the first by place keeps its name
   */
  Named<T> unite(List<T> objects, List<Problem> problems) {
    List<T> ordered = new ArrayList<>(objects);
    ordered.sort(Namesakes::compare);
    Union<T> union = new Union<>(this, problems);
    for (T object : ordered) {
      union.add(object);
    }
    return new Named<>(ByAddress.of(union.byAddress.values()), union.inFiles, union.ambiguous);
  }

  /** Native objects first, then by place, so that a foreign one never takes a native name. */
  private static int compare(Identified<?> one, Identified<?> other) {
    boolean isNative = one.identity().isNative();
    if (isNative != other.identity().isNative()) {
      return isNative ? -1 : 1;
    }
    return one.identity().location().compareTo(other.identity().location());
  }

  private String key(Identity own) {
    String text = own.address().text();
    return caseless ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** One union in the making. */
  private static final class Union<T extends Identified<T>> {
    private final Namesakes<T> names;
    private final List<Problem> problems;
    private final Map<Address, T> byAddress = new LinkedHashMap<>();
    private final Map<String, Identity> first = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<FileName, Address> inFiles = new HashMap<>();
    private final Set<Address> ambiguous = new HashSet<>();

    Union(Namesakes<T> names, List<Problem> problems) {
      this.names = names;
      this.problems = problems;
    }

    void add(T object) {
      Identity own = object.identity();
      Identity taken = first.putIfAbsent(names.key(own), own);
      if (taken == null) {
        put(object, own, own);
      } else if (own.isNative()) {
        problems.add(names.duplicate(own, taken));
      } else {
        if (taken.isNative()) {
          problems.add(names.duplicate(own, taken));
        } else {
          ambiguous.add(taken.address());
        }
        Identity other = inItsFile(own);
        put(object.withIdentity(other), own, other);
      }
    }

    private void put(T object, Identity typed, Identity own) {
      byAddress.put(own.address(), object);
      if (!own.isNative()) {
        inFiles.putIfAbsent(new FileName(own.location().file(), typed.name()), own.address());
      }
    }

    private Identity inItsFile(Identity own) {
      String kind = own.address().kind();
      String name = own.name() + " (" + own.location().file().path() + ")";
      Address address = Address.of(kind, name);
      while (byAddress.containsKey(address)) {
        address = Address.of(kind, name + " #" + numbers.merge(name, 2, (last, any) -> last + 1));
      }
      return own.withAddress(address);
    }
  }

  private Problem duplicate(Identity second, Identity first) {
    String also =
        second.name().equals(first.name())
            ? ""
            : " (as '" + first.name() + "', the same but for case)";
    String judged =
        second.isNative()
            ? ", and only the first one is judged: rename or remove one"
            : ": rename or remove one";
    return new Problem(
        ProblemKind.DUPLICATE_NAME,
        noun + " '" + second.name() + "' is declared twice" + also + judged,
        second.location(),
        List.of(new Related("first declared here", first.location())));
  }
}
