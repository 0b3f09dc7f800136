package io.github.backupchecker.declaration;

import io.github.backupchecker.dialect.Declarations;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of what modules declared that are gone, which others had beside them and still have: those
 * mean the others' own, and never what is gone.
 */
public record StayedNames(Set<Name> names) {
  public static final StayedNames NONE = new StayedNames(Set.of());

  public StayedNames {
    names = Set.copyOf(names);
  }

  /**
   * The names that stayed with others.
   *
   * @param gone what is gone
   * @param then what each of the others declared before
   * @param now the same modules, in the same order
   */
  public static StayedNames of(
      Collection<Declarations> gone, List<List<Declarations>> then, List<List<Declarations>> now) {
    Set<Name> found = new HashSet<>();
    for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
      Set<Name> both = Neighbours.names(then.get(i));
      both.retainAll(Neighbours.names(now.get(i)));
      found.addAll(both);
    }
    found.retainAll(Neighbours.names(gone));
    return new StayedNames(found);
  }
}
