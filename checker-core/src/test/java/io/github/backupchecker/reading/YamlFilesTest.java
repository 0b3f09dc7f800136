package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.source.Content;
import io.github.backupchecker.source.FilesInMemory;
import io.github.backupchecker.source.FoundFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files the YAML library had to read is known of a run, whatever became of them. */
class YamlFilesTest {
  private static final Dialects DIALECTS = Dialects.all(new KnowledgeFile().read());
  private static final String VAULT = "vaults:\n  v: { immutability: locked }\n";
  private static final String RARE = "%YAML 1.1\n---\n";

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void filesThatTheScannerLeavesAreNamedInTheOrderOfTheirPaths(int threads) {
    FoundFile[] files = {
      text("quick.yaml", VAULT),
      text("z.yaml", RARE + VAULT),
      text("a.yaml", RARE + "servers: [ a ]\n"),
      text("silent.yaml", RARE + "services: { a: { image: b } }\n"),
      text("broken.yaml", "vaults: [\n"),
      text("no-anchor.yaml", "vaults: *none\n"),
      text("empty.yml", ""),
      text("template.json", "{ \"a\": [ 1 ] }"),
      text("main.tf", "resource \"azurerm_recovery_services_vault\" \"v\" {}")
    };

    assertThat(inputs(threads, files).yaml())
        .isEqualTo(new YamlFiles(6, List.of("a.yaml", "broken.yaml", "no-anchor.yaml", "z.yaml")));
  }

  @Test
  void aFileWithASecretCountsOnceAndAsItWasWritten() {
    String secret =
        "operations: { o: { run: Remove-OBPolicy -DeleteBackup -SecurityPIN 123456,"
            + " on: agents/a } }\n";
    FoundFile[] files = {
      text("broken.yaml", secret + "vaults: [\n"),
      text("quick.yaml", secret),
      text("rare.yaml", RARE + secret)
    };

    Inputs inputs = inputs(1, files);

    assertThat(inputs.secrets()).hasSize(2);
    assertThat(inputs.yaml()).isEqualTo(new YamlFiles(3, List.of("broken.yaml", "rare.yaml")));
  }

  @Test
  void whatWasSeenInAnotherRevisionIsAsSlowInThisOne() {
    ReadRequest request =
        ReadRequest.of(memory(text("quick.yaml", VAULT), text("rare.yaml", RARE + VAULT)));
    LooksByBytes seen = new LooksByBytes();

    YamlFiles first = new InputReader(DIALECTS, request, seen).read().yaml();

    assertThat(first).isEqualTo(new YamlFiles(2, List.of("rare.yaml")));
    assertThat(new InputReader(DIALECTS, request, seen).read().yaml()).isEqualTo(first);
  }

  private static Inputs inputs(int threads, FoundFile... files) {
    ReadRequest request = ReadRequest.of(memory(files)).onThreads(threads);
    return new InputReader(DIALECTS, request).read();
  }

  private static FilesInMemory memory(FoundFile... files) {
    return new FilesInMemory(Stream.of(files).toList());
  }

  private static FoundFile text(String path, String text) {
    Content content = Content.inMemory(text.getBytes(StandardCharsets.UTF_8));
    return new FoundFile(Path.of(path), path, false, content);
  }
}
