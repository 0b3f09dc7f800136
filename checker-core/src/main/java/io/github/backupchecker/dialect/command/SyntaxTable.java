package io.github.backupchecker.dialect.command;

import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import io.github.backupchecker.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parameters of every known command, by its spelling, from {@code commands.yaml}. */
record SyntaxTable(Map<String, Syntax> commands) {
  private static final String FILE = "commands.yaml";

  static SyntaxTable load() {
    try (InputStream in = SyntaxTable.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      SourceFile file = new SourceFile(FILE, new String(bytes, StandardCharsets.UTF_8));
      ReadResult read = new TreeReader(Limits.defaults()).read(file);
      Map<String, Syntax> commands = new LinkedHashMap<>();
      for (MappingNode.Entry entry : mapping(read.documents().get(0)).entries()) {
        commands.put(entry.name(), syntax(entry.name(), mapping(entry.value())));
      }
      return new SyntaxTable(commands);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
