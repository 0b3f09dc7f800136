package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.SourceFile;
import java.util.List;

/**
 * What a file holds: its documents, or the problems that kept it from being read.
 *
 * @param documents none where the file could not be read to its end
 */
public record ReadResult(SourceFile file, List<Node> documents, List<Problem> problems) {

  public ReadResult {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  static ReadResult unreadable(SourceFile file, Problem problem) {
    return new ReadResult(file, List.of(), List.of(problem));
  }
}
