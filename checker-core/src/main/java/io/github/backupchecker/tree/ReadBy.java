package io.github.backupchecker.tree;

/** What made the trees of a file out of its YAML. */
public enum ReadBy {
  SCANNER,
  /** The YAML library, which takes longer and reads what the scanner does not know. */
  LIBRARY,
  /** Neither: the file is JSON, or its text was never had. */
  NEITHER
}
