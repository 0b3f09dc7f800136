package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PackedFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;

/** The file in which the vendor's facts stand. */
public final class KnowledgeFile {
  private static final String NAME = "hybrid-security.yaml";

  /** The facts that come with this version of the checker. */
  public Knowledge read() {
    return parse(new PackedFile(Knowledge.class, NAME).text());
  }

  /**
   * Facts in the form of the file.
   *
   * @throws KnowledgeException at the first mistake, with its place
   */
  Knowledge parse(String text) {
    ReadResult read = new TreeReader(Limits.defaults()).read(new SourceFile(NAME, text));
    for (Problem problem : read.problems()) {
      Location place = problem.location();
      throw new KnowledgeException(
          place == null ? Location.startOf(read.file()) : place, problem.message());
    }
    return new Knowledge(new KnowledgeReader(Row.of(read.documents().get(0))).read());
  }
}
