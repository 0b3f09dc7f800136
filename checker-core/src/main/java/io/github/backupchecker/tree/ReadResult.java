package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.SourceFile;
import java.util.List;

/**
 * What a file holds: its documents, or the problems that kept it from being read.
 *
 * @param documents none where the file could not be read to its end
 * @param dropped what was read and is part of no document, such as the second value of a key
 */
public record ReadResult(
    SourceFile file,
    List<Node> documents,
    List<Problem> problems,
    List<Node> dropped,
    ReadBy readBy) {

  public ReadResult {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    dropped = List.copyOf(dropped);
  }

  /** Whether the file could not be read to its end. */
  public boolean isUnreadable() {
    return documents.isEmpty() && !problems.isEmpty();
  }

  /** The same, read by something else. */
  public ReadResult by(ReadBy other) {
    return new ReadResult(file, documents, problems, dropped, other);
  }

  static ReadResult unreadable(SourceFile file, Problem problem) {
    return new ReadResult(file, List.of(), List.of(problem), List.of(), ReadBy.NEITHER);
  }
}
