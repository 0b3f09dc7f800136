package io.github.backupchecker.source;

/**
 * Where something stands in a recorded tree.
 *
 * @param path in the tree with {@code /}, empty for the root
 */
record RecordedPlace(String path, RecordedEntry entry) {
  /** The root of a tree, which no folder holds. */
  static RecordedPlace root() {
    return new RecordedPlace("", new RecordedEntry("", RecordedEntry.Kind.FOLDER, ""));
  }

  RecordedEntry.Kind kind() {
    return entry.kind();
  }

  /** The path of what stands in this folder under a name. */
  String inner(String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}
