package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every format of the sample report, compared with a file; {@code -Dgolden.update=true} rewrites.
 */
class GoldenReportTest {

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatOfTheSampleReportIsAsReviewed(Format format) throws IOException {
    StringWriter out = new StringWriter();

    format.renderer(SourceFile::toString).render(SampleReport.complete(), out);

    Path golden = Path.of("src/test/resources/render", format.fileName());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, out.toString());
    }
    assertThat(out).hasToString(Files.readString(golden));
  }
}
