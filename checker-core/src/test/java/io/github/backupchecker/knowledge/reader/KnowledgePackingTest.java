package io.github.backupchecker.knowledge.reader;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.PackedFile;
import io.github.backupchecker.tree.TreePacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a published version reads is what stands in the knowledge file. */
class KnowledgePackingTest {

  @ParameterizedTest
  @ValueSource(strings = {KnowledgeFile.FACTS, KnowledgeFile.FRAMEWORKS})
  void thePackedFormIsOfTheTextBesideIt(String name) {
    byte[] packed = new PackedFile(Knowledge.class, name + ".tree").bytes();
    String text = new PackedFile(Knowledge.class, name + ".yaml").text();

    assertThat(packed)
        .overridingErrorMessage(
            "%s.tree is of another text: run mvn -pl checker-core process-classes", name)
        .isEqualTo(TreePacker.pack(KnowledgeFile.tree(name, text)));
  }

  @Test
  void thePackedFormSaysTheSame() {
    assertThat(new KnowledgeReader(Row.of(KnowledgeFile.packed(KnowledgeFile.FACTS))).read())
        .usingRecursiveComparison()
        .isEqualTo(KNOWLEDGE.tables());
    assertThat(new FrameworkReader(KnowledgeFile.packed(KnowledgeFile.FRAMEWORKS)).read())
        .isEqualTo(KNOWLEDGE.frameworks());
  }

  @Test
  void aMistakeIsToldWhenTheKnowledgeIsPacked(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("hybrid-security.yaml"), "document: [ a");

    assertThatThrownBy(() -> KnowledgePacking.main(new String[] {folder.toString()}))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("hybrid-security.yaml:");
  }
}
