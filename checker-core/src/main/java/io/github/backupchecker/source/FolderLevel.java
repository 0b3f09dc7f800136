package io.github.backupchecker.source;

import java.nio.file.Path;

/**
 * A folder on a walk.
 *
 * @param real where it lies once links are followed
 * @param prefix of the paths of what it holds
 * @param whole whether no folder in it is passed over for its name
 * @param strict whether declarations are kept in it
 */
record FolderLevel(Path folder, Path real, String prefix, boolean whole, boolean strict) {

  /**
   * A folder by itself.
   *
   * @param whole whether that holds whatever is kept in it
   */
  static FolderLevel of(Path folder, Path real, String prefix, boolean whole) {
    boolean strict = DeclarationFolder.holds(folder) || DeclarationFolder.holds(real);
    return new FolderLevel(folder, real, prefix, whole || strict, strict);
  }

  /** A folder in this one, be it through a link. */
  FolderLevel inner(Path inner, Path innerReal, String path) {
    FolderLevel level = of(inner, innerReal, path + "/", whole);
    return strict ? new FolderLevel(inner, innerReal, level.prefix, true, true) : level;
  }
}
