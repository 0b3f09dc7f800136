package io.github.backupchecker.secret;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads files and masks their secrets before anything else sees them.
 *
 * <p>They are masked in the text, and the text is read again: what comes after never had them. A
 * file that cannot be read keeps its problems, placed in the masked text.
 */
public final class MaskingReader {
  private final TreeReader trees;

  public MaskingReader(TreeReader trees) {
    this.trees = trees;
  }

  public MaskedFile read(FoundFile found) {
    return masked(trees.read(found));
  }

  /**
   * Reads a file unless its text shows that it need not be.
   *
   * @param isNeedless asked of the text as it stands, with its secrets
   */
  public Optional<MaskedFile> readUnless(FoundFile found, Predicate<String> isNeedless) {
    return trees.readUnless(found, isNeedless).map(this::masked);
  }

  private MaskedFile masked(ReadResult raw) {
    Secrets secrets = Secrets.in(raw);
    if (secrets.isEmpty()) {
      return new MaskedFile(raw, List.of());
    }
    SourceFile masked = secrets.masked();
    ReadResult tree = raw.isUnreadable() ? unreadable(raw, secrets, masked) : trees.read(masked);
    // the text that people wrote counts, and not that in which asterisks stand
    return new MaskedFile(
        tree.by(raw.readBy()), secrets.in(masked, Owners.in(masked, tree.documents())));
  }

  /** Masked text may be readable where the text itself is not: it is not read again. */
  private static ReadResult unreadable(ReadResult raw, Secrets secrets, SourceFile masked) {
    List<Problem> problems =
        raw.problems().stream().map(problem -> moved(problem, secrets, masked)).toList();
    return new ReadResult(masked, List.of(), problems, List.of(), raw.readBy());
  }

  private static Problem moved(Problem problem, Secrets secrets, SourceFile masked) {
    Location place = problem.location();
    return new Problem(
        problem.kind(),
        secrets.scrubbed(problem.message()),
        place == null ? null : moved(place, masked),
        problem.related().stream()
            .map(r -> new Related(secrets.scrubbed(r.message()), moved(r.location(), masked)))
            .toList());
  }

  private static Location moved(Location place, SourceFile masked) {
    return new Location(masked, place.startOffset(), place.endOffset());
  }
}
