package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {
  private static final Path PUBLISHED = Path.of("..", "docs", "schema");

  @ParameterizedTest
  @CsvSource({
    "schema, backup-checker.schema.json",
    "schema language, backup-checker.schema.json",
    "schema settings, backup-checker-settings.schema.json",
    "schema SETTINGS, backup-checker-settings.schema.json",
    "schema report, report.schema.json"
  })
  void theSchemaThatIsPublishedIsPrinted(String line, String file) throws IOException {
    Run run = Run.of(line.split(" "));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Files.readString(PUBLISHED.resolve(file)));
  }

  @Test
  void anUnknownKindOfFileNamesTheKnownOnes() {
    Run run = Run.of("schema", "baseline");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("language, settings, report");
    assertThat(run.out()).isEmpty();
  }
}
