package io.github.backupchecker.source;

import java.util.Optional;
import java.util.Set;

/** Which files and folders are passed over for their names, and why. */
record NameRules(Endings endings, Selection selection) {
  static final String OWN = "it is the checker's own file, never an input";
  static final String EXCLUDED = "it is excluded";
  private static final String NOT_SELECTED = "it is excluded, or not included";
  private static final Set<String> BUILD_OUTPUT = Set.of("target", "node_modules");
  private static final Set<String> OWN_FILES =
      Set.of("backup-checker.yaml", "backup-checker-baseline.json");

  /** Settings and baselines; a file that is called nearly so is read like any other. */
  static boolean isOwn(String name) {
    return OWN_FILES.contains(name);
  }

  static boolean isBuildOutput(String folder) {
    return BUILD_OUTPUT.contains(folder);
  }

  /** Why a file is not read. */
  Optional<String> ofFile(String name, String path) {
    if (!endings.has(name)) {
      return Optional.of(endings.others());
    } else if (!selection.takes(path)) {
      return Optional.of(NOT_SELECTED);
    }
    return isOwn(name) ? Optional.of(OWN) : Optional.empty();
  }

  /** Why something that may be a file or a folder is not missed. */
  Optional<String> ofUnseen(String name, String path) {
    if (endings.has(name) ? !selection.takes(path) : selection.excludes(path)) {
      return Optional.of(NOT_SELECTED);
    }
    return isOwn(name) ? Optional.of(OWN) : Optional.empty();
  }

  /** Why a folder is not walked, unless it is walked on another way. */
  static Optional<String> ofFolder(String name, FolderLevel level) {
    if (!level.whole() && name.startsWith(".")) {
      return Optional.of("a hidden folder: name it to have it checked");
    }
    return !level.whole() && isBuildOutput(name)
        ? Optional.of("a folder of build output: name it to have it checked")
        : Optional.empty();
  }
}
