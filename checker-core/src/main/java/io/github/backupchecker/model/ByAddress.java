package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one kind, no two with one address, in the order of their addresses.
 *
 * @param <T> the kind
 */
public final class ByAddress<T extends Addressed> implements Iterable<T> {
  private final List<T> all;
  private final Map<Address, T> index;
  private volatile @Nullable Map<String, T> byName;

  private ByAddress(List<T> all) {
    this.all = List.copyOf(all);
    this.index = new HashMap<>(all.size() * 2);
    for (T one : all) {
      index.put(one.address(), one);
    }
  }

  /**
   * Orders objects by their addresses.
   *
   * @param objects in any order, no two with one address
   */
  public static <T extends Addressed> ByAddress<T> of(Collection<T> objects) {
    List<T> ordered = new ArrayList<>(objects);
    ordered.sort(Comparator.comparing(Addressed::address));
    return new ByAddress<>(ordered);
  }

  public List<T> all() {
    return all;
  }

  /** What has an address; empty where nothing has. */
  public Optional<T> find(Address address) {
    return Optional.ofNullable(index.get(address));
  }

  /** What has a name, unencoded; none where nothing has. */
  public @Nullable T named(String name) {
    return byName().get(name);
  }

  /** What all of them are called, unencoded. */
  public Set<String> names() {
    return Collections.unmodifiableSet(byName().keySet());
  }

  /** Made when a name is first looked up, which of most kinds none is. */
  private Map<String, T> byName() {
    Map<String, T> known = byName;
    if (known == null) {
      known = new HashMap<>(all.size() * 2);
      for (T one : all) {
        known.put(one.address().name(), one);
      }
      byName = known;
    }
    return known;
  }

  public boolean has(Address address) {
    return index.containsKey(address);
  }

  /**
   * Others in the place of each.
   *
   * @param change keeps addresses
   */
  public ByAddress<T> each(UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(all.size());
    for (T one : all) {
      changed.add(change.apply(one));
    }
    return new ByAddress<>(changed);
  }

  /** Some of them alone. */
  public ByAddress<T> where(Predicate<T> isMeant) {
    List<T> some = new ArrayList<>();
    for (T one : all) {
      if (isMeant.test(one)) {
        some.add(one);
      }
    }
    return some.size() == all.size() ? this : new ByAddress<>(some);
  }

  @Override
  public Iterator<T> iterator() {
    return all.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ByAddress<?> same && all.equals(same.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}
