package io.github.backupchecker.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.source.SourceFile;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that is packed and unpacked is the same, and damaged bytes are no tree. */
class PackedTreeTest {
  private static final SourceFile FILE = SourceFile.unread("packed.tree");
  private static final String SMALL = "a: [ b, '7', c: ~ ]\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SMALL,
        "{}",
        "[]",
        "''",
        "plain: 2.0\nquoted: '2.0'\nempty:\nforeign: !Ref name\nfolded: >\n  one\n  two\n",
        "same: [ same, same, { same: same } ]",
        "'\u00fc\ufffd\u0661\ud83d\ude00': '\\0'",
      })
  void whatIsPackedIsUnpacked(String yaml) {
    assertThatItIsPackedAndUnpacked(tree(yaml));
  }

  @Test
  void numbersAreAsLargeAsTheyMustBe() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(n -> "k" + n + ": v" + n)
            .collect(Collectors.joining("\n"));

    assertThatItIsPackedAndUnpacked(tree(many));
    assertThatItIsPackedAndUnpacked(tree("x".repeat(127) + ": " + "y".repeat(70_000)));
  }

  @Test
  void everyDamagedByteIsTold() {
    byte[] packed = TreePacker.pack(tree(SMALL));
    for (int i = 0; i < packed.length; i++) {
      byte[] damaged = packed.clone();
      damaged[i] ^= 1;
      assertThatItIsDamaged(damaged);
    }
  }

  @Test
  void everyMissingByteIsTold() {
    byte[] packed = TreePacker.pack(tree(SMALL));
    for (int length = 0; length < packed.length; length++) {
      assertThatItIsDamaged(Arrays.copyOf(packed, length));
    }
  }

  private static void assertThatItIsPackedAndUnpacked(Node tree) {
    assertThat(PackedTree.unpack(FILE, TreePacker.pack(tree)))
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes("(.*\\.)?(location|file|startOffset|endOffset)")
        .isEqualTo(tree);
  }

  private static void assertThatItIsDamaged(byte[] packed) {
    assertThatThrownBy(() -> PackedTree.unpack(FILE, packed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("what the program has of packed.tree is damaged: get the program again");
  }

  private static Node tree(String yaml) {
    return new TreeReader(Limits.defaults())
        .read(new SourceFile("tree.yaml", yaml))
        .documents()
        .get(0);
  }
}
