package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.secret.MaskedFile;
import io.github.backupchecker.secret.MaskingReader;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of the team, read as the one document that it must be.
 *
 * @param start where it begins
 * @param root empty where it is empty or cannot be read
 * @param problems that it has as a file
 */
record TeamDocument(
    MaskedFile masked, Location start, Optional<Node> root, List<Problem> problems) {

  static TeamDocument read(TeamFile kind, FoundFile found, Optional<String> revision) {
    MaskedFile masked = new MaskingReader(new TreeReader(Limits.defaults(), revision)).read(found);
    ReadResult tree = masked.tree();
    List<Problem> problems = new ArrayList<>(tree.problems());
    if (tree.documents().size() > 1) {
      problems.add(
          Problem.at(
              ProblemKind.INVALID_SETTING,
              tree.documents().get(1).location(),
              "the " + kind.noun() + " is one document: remove the second one"));
    }
    boolean isRead = tree.problems().isEmpty() && !tree.documents().isEmpty();
    return new TeamDocument(
        masked,
        Location.startOf(tree.file()),
        isRead ? Optional.of(tree.documents().get(0)) : Optional.empty(),
        problems);
  }

  /** As reports show it. */
  String name() {
    return masked.tree().file().toString();
  }
}
