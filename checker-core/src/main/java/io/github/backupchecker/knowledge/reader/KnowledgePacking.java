package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.TreePacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The step of the build that packs the knowledge, so that no run of the program reads its YAML. */
public final class KnowledgePacking {

  private KnowledgePacking() {}

  /**
   * Packs {@code *.yaml} into {@code *.tree} beside it.
   *
   * @param args the folder of the knowledge
   * @throws KnowledgeException where one is no YAML, with the place
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (String name : new String[] {KnowledgeFile.FACTS, KnowledgeFile.FRAMEWORKS}) {
      Node tree = KnowledgeFile.tree(name, Files.readString(folder.resolve(name + ".yaml")));
      Files.write(folder.resolve(name + ".tree"), TreePacker.pack(tree));
    }
  }
}
