package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;

/** What reading one file has used of its limits. */
final class Budget {
  private static final String NODES = "nodes";
  private final SourceFile file;
  private final Limits limits;
  private int nodes;
  private int copies;
  private int aliases;
  private int documents;

  Budget(SourceFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Counts a node that is met in a range; a place is made of that where there is one too many. */
  void node(int from, int to) {
    if (++nodes > limits.nodes()) {
      throw exceeded(NODES, limits.nodes(), new Location(file, from, to));
    }
  }

  void copy(Location place) {
    require(++copies <= limits.copies(), "nodes added by aliases", limits.copies(), place);
  }

  void alias(Location place) {
    require(++aliases <= limits.aliases(), "aliases", limits.aliases(), place);
  }

  void document(Location place) {
    require(++documents <= limits.documents(), "documents", limits.documents(), place);
  }

  void depth(int depth, Location place) {
    require(depth <= limits.depth(), "nested levels", limits.depth(), place);
  }

  private static void require(boolean within, String what, long limit, Location place) {
    if (!within) {
      throw exceeded(what, limit, place);
    }
  }

  private static UnreadableInput exceeded(String what, long limit, Location place) {
    String more =
        what.equals(NODES)
            ? ", or allow more with --max-file-size (Maven: checker.maxFileSize)"
            : "";
    return new UnreadableInput(
        Problem.at(
            ProblemKind.LIMIT_EXCEEDED,
            place,
            "more than "
                + limit
                + " "
                + what
                + " in one file: it was not read; split the file"
                + more));
  }
}
