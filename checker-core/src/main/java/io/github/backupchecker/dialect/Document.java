package io.github.backupchecker.dialect;

import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Node;
import java.util.Map;

/** One document of a file: a YAML file may hold several, a JSON file holds one. */
public record Document(SourceFile file, Node root, Surroundings surroundings) {

  /** A document that nothing stands beside. */
  public Document(SourceFile file, Node root) {
    this(file, root, Map::of);
  }
}
