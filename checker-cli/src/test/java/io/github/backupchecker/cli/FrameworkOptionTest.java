package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are listed by framework, and one framework alone can judge. */
class FrameworkOptionTest {
  @TempDir private Path folder;

  @Test
  void rulesListsThoseThatServeItsControls() {
    Run run = Run.of("rules", "--framework", "cis-azure-storage");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .hasSize(14)
        .anySatisfy(line -> assertThat(line).matches("soft-delete-disabled +error +5.2.1\\* .*"))
        .anySatisfy(line -> assertThat(line).matches("soft-delete-incomplete +error +5.2.1 .*"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("customer-managed-key-missing +warning \\(off\\) +5.2.3\\* .*"));
  }

  @Test
  void theListForProgramsHasTheControlsOfEachRule() throws IOException {
    String json = Run.of("rules", "--format", "json").out();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    assertThat(json.replaceAll("\\s+", " "))
        .contains(
            "{ \"framework\": \"iso-27001\", \"control\": \"A.5.3\","
                + " \"title\": \"Segregation of duties\", \"relation\": \"demands\" }");
  }

  @Test
  void noOtherRuleJudges() throws IOException {
    Files.writeString(
        folder.resolve("v.yaml"),
        """
        vaults: { v: { hybrid-security: disabled } }
        policies: { p: { retention: { daily: 1 day } } }
        """);

    assertThat(Run.of("check", folder.toString()).out())
        .contains("hybrid-security-disabled", "retention-below-minimum");
    Run alone = Run.of("check", "--framework", "CIS-S", folder.toString());
    assertThat(alone.exitCode()).isEqualTo(1);
    assertThat(alone.out())
        .contains("hybrid-security-disabled", "judged by framework cis-azure-storage alone")
        .doesNotContain("retention-below-minimum");
  }

  @Test
  void anotherNameIsAUsageErrorWithTheNearest() {
    Run run = Run.of("check", "--framework", "nist-800-54", folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("no framework 'nist-800-54'", "did you mean 'nist-800-53'?", "known are");
    assertThat(Run.of("rules", "--framework", "cis-azure-foundations").exitCode()).isEqualTo(2);
  }
}
