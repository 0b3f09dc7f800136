package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;

/** The line by which a file says that it is a declaration, with the version of the language. */
final class Marker {
  private static final String VERSION = "1";

  private Marker() {}

  static void check(MappingNode root, Problems problems) {
    root.get(Recognition.MARKER)
        .filter(node -> !isKnown(node))
        .ifPresent(
            node ->
                problems.add(
                    ProblemKind.INVALID_VALUE,
                    node.location(),
                    "this is not a version of the declaration language: write "
                        + Recognition.MARKER
                        + ": "
                        + VERSION));
  }

  private static boolean isKnown(Node node) {
    return node.asScalar().filter(scalar -> scalar.text().strip().equals(VERSION)).isPresent();
  }
}
