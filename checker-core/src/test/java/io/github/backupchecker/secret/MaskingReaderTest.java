package io.github.backupchecker.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import io.github.backupchecker.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Masking keeps the rest: the same tree but for the values. */
class MaskingReaderTest {
  private static final String MASK = "\u2022";
  private static final TreeReader TREES = new TreeReader(Limits.defaults());
  private static final MaskingReader MASKING = new MaskingReader(TREES);

  @TempDir private Path folder;

  static Stream<String> yaml() {
    return Stream.concat(SpellingsTest.yaml(), SpellingsTest.pinsInYaml());
  }

  static Stream<String> json() {
    return Stream.concat(
        SpellingsTest.json(),
        Stream.of(
            "{ \"passphrase\": \"a\\\"b\\\\\", \"next\": \"\\u0022\" }",
            "{ \"passphrase\": { \"value\": 482913 }, \"pin\": -12.5e3, \"password\": true }",
            "{ \"passphrase\": [ \"a\", 1, { \"x\": \"\\ud83d\\ude00\" } ] } // pin 482913",
            "{ \"x\": \"\\u002dSecurityPIN \\u0027\\ud83d\\ude00x1\\u0027\" } /* pin 482913 */"));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void maskedYamlHasTheSameTree(String yaml) throws IOException {
    requireSameTree("f.yaml", yaml);
    requireSameTree("f.yaml", yaml.replace("\n", "\r\n"));
    requireSameTree("f.yaml", "---\n" + yaml + "\n---\nx: y\n");
  }

  @ParameterizedTest
  @MethodSource("json")
  void maskedJsonHasTheSameTree(String json) throws IOException {
    requireSameTree("f.json", json);
  }

  private void requireSameTree(String name, String text) throws IOException {
    FoundFile file = new FoundFile(Files.writeString(folder.resolve(name), text), name, true);
    ReadResult raw = TREES.read(file);
    ReadResult masked = MASKING.read(file).tree();

    assertThat(masked.file().length()).as(text).isEqualTo(raw.file().length());
    assertThat(masked.file().lineCount()).as(text).isEqualTo(raw.file().lineCount());
    assertThat(masked.problems()).as(text).hasSameSizeAs(raw.problems());
    assertThat(shapes(masked.documents(), raw.documents())).as(text).isTrue();
  }

  private static boolean shapes(List<Node> masked, List<Node> raw) {
    return masked.size() == raw.size()
        && Stream.iterate(0, i -> i < raw.size(), i -> i + 1)
            .allMatch(i -> isSame(masked.get(i), raw.get(i)));
  }

  private static boolean isSame(Node masked, Node raw) {
    if (raw instanceof MappingNode mapping && masked instanceof MappingNode other) {
      return shapes(keys(other), keys(mapping)) && shapes(values(other), values(mapping));
    }
    if (raw instanceof SequenceNode list && masked instanceof SequenceNode other) {
      return shapes(other.items(), list.items());
    }
    return raw instanceof ScalarNode one
        && masked instanceof ScalarNode other
        && one.style() == other.style()
        && (one.text().equals(other.text()) || isMasked(other));
  }

  private static boolean isMasked(ScalarNode scalar) {
    return scalar.text().contains(MASK) || scalar.text().matches("[-+.eE9]+");
  }

  private static List<Node> keys(MappingNode mapping) {
    return mapping.entries().stream().<Node>map(MappingNode.Entry::key).toList();
  }

  private static List<Node> values(MappingNode mapping) {
    return mapping.entries().stream().map(MappingNode.Entry::value).toList();
  }
}
