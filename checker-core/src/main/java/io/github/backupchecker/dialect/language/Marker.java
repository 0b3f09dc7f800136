package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.tree.Node;
import java.util.Optional;

/** The line by which a file says that it is a declaration, with the version of the language. */
final class Marker {
  static final Key<Optional<Node>> KEY =
      Key.any(
          Recognition.MARKER, "Says that the file is a declaration: 1, the language's version.");
  private static final String VERSION = "1";

  private Marker() {}

  static void check(Fields root) {
    root.value(KEY)
        .filter(node -> !isKnown(node))
        .ifPresent(
            node ->
                root.problems()
                    .add(
                        ProblemKind.INVALID_VALUE,
                        node.location(),
                        "this is not a version of the declaration language: write "
                            + KEY.name()
                            + ": "
                            + VERSION));
  }

  private static boolean isKnown(Node node) {
    return node.asScalar().filter(scalar -> scalar.text().strip().equals(VERSION)).isPresent();
  }
}
