package io.github.backupchecker.dialect.command;

import io.github.backupchecker.source.PackedFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import io.github.backupchecker.tree.TreeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parameters of every known command, by its spelling, from {@code commands.yaml}. */
record SyntaxTable(Map<String, Syntax> commands) {
  private static final String FILE = "commands.yaml";

  static SyntaxTable load() {
    String text = new PackedFile(SyntaxTable.class, FILE).text();
    ReadResult read = new TreeReader(Limits.defaults()).read(new SourceFile(FILE, text));
    Map<String, Syntax> commands = new LinkedHashMap<>();
    for (MappingNode.Entry entry : mapping(read.documents().get(0)).entries()) {
      commands.put(entry.name(), syntax(entry.name(), mapping(entry.value())));
    }
    return new SyntaxTable(commands);
  }

  Syntax of(String spelling) {
    return Objects.requireNonNull(commands.get(spelling), spelling);
  }

  private static Syntax syntax(String spelling, MappingNode row) {
    Map<String, String> aliases = new LinkedHashMap<>();
    row.get("aliases")
        .map(SyntaxTable::mapping)
        .ifPresent(m -> m.entries().forEach(e -> aliases.put(e.name(), text(e.value()))));
    Syntax syntax =
        new Syntax(
            list(row, "values"),
            list(row, "switches"),
            aliases,
            list(row, "unattended"),
            row.get("open").isPresent());
    return spelling.startsWith("az ") ? syntax : syntax.withCommon();
  }

  private static List<String> list(MappingNode row, String key) {
    return row.get(key)
        .map(node -> ((SequenceNode) node).items().stream().map(SyntaxTable::text).toList())
        .orElse(List.of());
  }

  private static MappingNode mapping(Node node) {
    return (MappingNode) node;
  }

  private static String text(Node node) {
    return ((ScalarNode) node).text();
  }
}
