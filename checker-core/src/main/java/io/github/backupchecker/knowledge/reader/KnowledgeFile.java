package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Tables;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PackedFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.PackedTree;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files in which the vendor's facts stand, and which controls of frameworks rules serve. */
public final class KnowledgeFile {
  static final String FACTS = "hybrid-security";
  static final String FRAMEWORKS = "frameworks";

  /** The facts that come with this version of the checker. */
  public Knowledge read() {
    return new Knowledge(tables(carried(FACTS)), () -> frameworks(carried(FRAMEWORKS)));
  }

  /**
   * Facts in the form of the file.
   *
   * @throws KnowledgeException at the first mistake, with its place
   */
  Knowledge parse(String text) {
    Tables tables = tables(tree(FACTS, text));
    return new Knowledge(tables, () -> frameworks(carried(FRAMEWORKS)));
  }

  private static Tables tables(Node root) {
    return new KnowledgeReader(Row.of(root)).read();
  }

  private static Frameworks frameworks(Node root) {
    return new FrameworkReader(root).read();
  }

  /**
   * What the program carries: the packed form, unless it runs from a folder with the text itself.
   */
  private static Node carried(String name) {
    Optional<byte[]> text = new PackedFile(Knowledge.class, name + ".yaml").find();
    return text.isPresent()
        ? tree(name, new String(text.get(), StandardCharsets.UTF_8))
        : packed(name);
  }

  static Node packed(String name) {
    PackedFile tree = new PackedFile(Knowledge.class, name + ".tree");
    return PackedTree.unpack(SourceFile.unread(tree.name()), tree.bytes());
  }

  static Node tree(String name, String text) {
    ReadResult read = new TreeReader(Limits.defaults()).read(new SourceFile(name + ".yaml", text));
    for (Problem problem : read.problems()) {
      Location place = problem.location();
      throw new KnowledgeException(
          place == null ? Location.startOf(read.file()) : place, problem.message());
    }
    return read.documents().get(0);
  }
}
