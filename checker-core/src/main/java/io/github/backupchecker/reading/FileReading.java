package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.secret.Secrets;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file through the dialect that recognises each of its documents. */
public final class FileReading {
  private final TreeReader trees;
  private final List<Dialect> dialects;
  private final ParametersBeside parametersBeside;

  public FileReading(TreeReader trees, List<Dialect> dialects) {
    this.trees = trees;
    this.dialects = List.copyOf(dialects);
    this.parametersBeside = new ParametersBeside(trees);
  }

  /**
   * Reads a file; whatever is wrong with it becomes a problem.
   *
   * @param strict whether a file that no dialect recognises is a problem
   */
  public Reading read(FoundFile found, boolean strict) {
    ReadResult raw = trees.read(found);
    Secrets secrets = Secrets.find(raw.file(), raw.documents());
    ReadResult tree = secrets.isEmpty() ? raw : trees.read(secrets.masked());
    return bind(tree, secrets, () -> parametersBeside.of(found.file()), strict);
  }

  private Reading bind(
      ReadResult tree, Secrets secrets, Surroundings surroundings, boolean strict) {
    List<Declarations> declared = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(tree.problems());
    boolean own = false;
    for (var root : tree.documents()) {
      Document document = new Document(tree.file(), root, surroundings);
      Optional<Dialect> dialect =
          dialects.stream().filter(one -> one.recognises(document)).findFirst();
      dialect.map(one -> one.read(document)).ifPresent(declared::add);
      own |= dialect.filter(Dialect::isOwn).isPresent();
    }
    declared.forEach(d -> problems.addAll(d.problems()));
    boolean unread = declared.isEmpty() && problems.isEmpty();
    if (unread && strict) {
      problems.add(unsupported(tree.file()));
    }
    return new Reading(
        tree.file().path(),
        declared,
        declared.isEmpty() ? List.of() : reported(secrets, tree.file(), own),
        problems,
        unread ? Optional.of(reason(tree)) : Optional.empty());
  }

  private static List<Secret> reported(Secrets secrets, SourceFile masked, boolean own) {
    return own ? secrets.in(masked) : secrets.ofBackupIn(masked);
  }

  private String reason(ReadResult tree) {
    return tree.documents().isEmpty() ? "it is empty" : "it declares no backup in a known format";
  }

  private Problem unsupported(SourceFile file) {
    String known = String.join(", ", dialects.stream().map(Dialect::name).toList());
    return Problem.at(
        ProblemKind.UNSUPPORTED_FORMAT,
        Location.startOf(file),
        "'" + file.path() + "' declares no backup in a format that can be read (" + known + ")");
  }
}
