package io.github.backupchecker.dialect;

import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Node;

/** One document of a file: a YAML file may hold several, a JSON file holds one. */
public record Document(SourceFile file, Node root) {}
