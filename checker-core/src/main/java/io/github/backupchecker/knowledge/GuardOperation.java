package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.OperationKind;
import java.util.List;
import java.util.Set;

/**
 * An operation that a Resource Guard can guard.
 *
 * @param names what tools call it
 * @param critical whether the protection of hybrid backups depends on its being guarded
 * @param meaning what it does, completing "does not guard ..."
 * @param guards the operations that need it
 * @param pin whether every operation needs it that asks for a security PIN
 * @param always whether it cannot be excluded
 */
public record GuardOperation(
    String id,
    List<String> names,
    boolean critical,
    String meaning,
    Set<OperationKind> guards,
    boolean pin,
    boolean always) {

  public GuardOperation {
    names = List.copyOf(names);
    guards = Set.copyOf(guards);
  }
}
