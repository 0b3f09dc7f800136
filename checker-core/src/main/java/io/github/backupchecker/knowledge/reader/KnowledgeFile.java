package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PackedFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;

/** The files in which the vendor's facts stand, and which controls of frameworks rules serve. */
public final class KnowledgeFile {
  private static final String NAME = "hybrid-security.yaml";
  private static final String FRAMEWORKS = "frameworks.yaml";

  /** The facts that come with this version of the checker. */
  public Knowledge read() {
    return parse(packed(NAME), packed(FRAMEWORKS));
  }

  /**
   * Facts in the form of the file.
   *
   * @throws KnowledgeException at the first mistake, with its place
   */
  Knowledge parse(String text) {
    return parse(text, packed(FRAMEWORKS));
  }

  /**
   * The same with frameworks in the form of their file.
   *
   * @throws KnowledgeException at the first mistake, with its place
   */
  Knowledge parse(String text, String frameworks) {
    return new Knowledge(
        new KnowledgeReader(Row.of(tree(NAME, text))).read(),
        new FrameworkReader(tree(FRAMEWORKS, frameworks)).read());
  }

  private static String packed(String name) {
    return new PackedFile(Knowledge.class, name).text();
  }

  private static Node tree(String name, String text) {
    ReadResult read = new TreeReader(Limits.defaults()).read(new SourceFile(name, text));
    for (Problem problem : read.problems()) {
      Location place = problem.location();
      throw new KnowledgeException(
          place == null ? Location.startOf(read.file()) : place, problem.message());
    }
    return read.documents().get(0);
  }
}
