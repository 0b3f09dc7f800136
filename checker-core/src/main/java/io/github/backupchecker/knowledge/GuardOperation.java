package io.github.backupchecker.knowledge;

import java.util.List;

/**
 * An operation that a Resource Guard can guard.
 *
 * @param names what tools call it
 * @param critical whether the protection of hybrid backups depends on its being guarded
 * @param meaning what it does, completing "does not guard ..."
 */
public record GuardOperation(String id, List<String> names, boolean critical, String meaning) {

  public GuardOperation {
    names = List.copyOf(names);
  }
}
