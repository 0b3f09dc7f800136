package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that are alike are told apart, and told the same way again. */
class FingerprintsTest {
  @TempDir private Path folder;

  @Test
  void whatIsUnknownInAListIsToldApart() throws IOException {
    assertThat(excluding("'${a}', '${b}', '${c}'")).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void whatIsWrittenTwiceIsToldApart() throws IOException {
    assertThat(excluding("'${a}', getSecurityPIN, '${a}', getSecurityPIN"))
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatStandsBeforeItDoesNotChangeAFingerprint() throws IOException {
    assertThat(excluding("'${b}', '${a}'")).containsAll(excluding("'${a}'"));
  }

  private List<String> excluding(String excluded) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("estate.yaml"),
            """
            vaults:
              v: { multi-user-authorization: { resource-guard: g, excludes: [ %s ] } }
            """
                .formatted(excluded));
    return new Checker(new KnowledgeFile().read())
        .check(CheckRequest.of(file)).findings().stream()
            .filter(f -> f.rule().id().equals("resource-guard-excludes-critical-operation"))
            .map(ReportedFinding::fingerprint)
            .toList();
  }
}
