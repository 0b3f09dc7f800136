package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are large, and memory that is small. */
class MemoryTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void aFileThatTheMemoryIsNotEnoughForIsAProblemOfThatFile(int threads) throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "vaults: { a: { hybrid-security: disabled } }\n");
    Files.writeString(
        folder.resolve("b.yaml"), "vaults: { b: { tags: [" + "x,".repeat(3_000_000) + "] } }\n");
    Files.writeString(folder.resolve("c.yaml"), "vaults: { c: { hybrid-security: disabled } }\n");

    String printed =
        Shell.run(
            "\"$JAVA\" -Xmx64m -cp \"$CLASSES\" $MAIN check --threads %s '%s'; echo exit $?"
                .formatted(threads, folder));

    assertThat(printed)
        .contains("problem[limit-exceeded]: there was not enough memory to read 'b.yaml'")
        .contains("give Java more, such as -Xmx4g, or split the file")
        .contains("vaults/a", "vaults/c")
        .doesNotContain("internal error")
        .endsWith("exit 2\n");
  }

  @Test
  void memoryThatEndsAfterReadingIsNoDefect() {
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(new Exhausted()), new PrintWriter(err), false);

    assertThat(new CommandLineProgram(console).run("rules")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "there was not enough memory for this run", "java -Xmx4g -jar", "JAVA_OPTIONS=-Xmx4g")
        .doesNotContain("internal error", "defect");
  }

  @Test
  void largerFilesAreReadWhereAskedFor() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, "vaults: { a: { } }\n#" + "x".repeat(1 << 20) + "\n");

    assertThat(Run.of("check", "--max-file-size", "1", file.toString()).out())
        .contains("limit-exceeded", "or allow more with --max-file-size 2");
    assertThat(Run.of("check", "--max-file-size", "2", file.toString()).out())
        .doesNotContain("limit-exceeded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001"})
  void aSizeThatNoFileMayHaveIsAUsageError(String size) {
    Run run = Run.of("check", "--max-file-size", size, folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--max-file-size counts megabytes from 1, at most 1000");
  }

  /** A writer for which nothing is left. */
  private static final class Exhausted extends Writer {
    @Override
    public void write(char[] text, int from, int length) {
      throw new OutOfMemoryError("as if");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
