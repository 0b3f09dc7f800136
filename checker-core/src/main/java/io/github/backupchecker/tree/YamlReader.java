package io.github.backupchecker.tree;

import io.github.backupchecker.scan.Unfamiliar;
import io.github.backupchecker.scan.YamlScanner;
import io.github.backupchecker.source.SourceFile;

/**
 * Reads YAML into trees from the parser's events.
 *
 * <p>Events keep the place of an alias, and no scalar is resolved: {@code no} stays {@code no}.
 */
final class YamlReader {
  private final Limits limits;

  YamlReader(Limits limits) {
    this.limits = limits;
  }

  ReadResult read(SourceFile file) {
    try {
      TreeBuilder builder = new TreeBuilder(file, limits);
      new YamlScanner(file, builder).send();
      return result(builder).by(ReadBy.SCANNER);
    } catch (Unfamiliar | UnreadableInput e) {
      // a class of its own, as most runs need nothing of the library
      return new LibraryReader(limits).read(file).by(ReadBy.LIBRARY);
    }
  }

  static ReadResult result(TreeBuilder builder) {
    return builder.result(root -> !(root instanceof ScalarNode scalar && scalar.isNull()));
  }
}
