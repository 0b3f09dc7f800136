package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a run whose standard output or error takes nothing, or is a report's target. */
class StandardStreamsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "check --help",
        "rules",
        "rules --format json",
        "predict",
        "explain MUA",
        "check --allow-empty",
        "check --allow-empty --quiet"
      })
  void anOutputThatTakesNothingFailsEveryCommand(String line, @TempDir Path folder) {
    StringWriter err = new StringWriter();
    String[] arguments = (line.startsWith("check --allow") ? line + " " + folder : line).split(" ");
    int exitCode = program(new PrintWriter(new Full()), new PrintWriter(err)).run(arguments);

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("backup-checker: the standard output cannot be written\n");
  }

  @Test
  void anErrorOutputThatTakesNothingChangesNoExitCode() {
    PrintWriter full = new PrintWriter(new Full());
    assertThat(program(new PrintWriter(new StringWriter()), full).run("explain", "nothing-such"))
        .isEqualTo(2);
    assertThat(program(full, full).run("--version")).isEqualTo(2);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theStandardOutputCanBeATargetByItsName(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "vaults: { v: {} }\n");
    Path files = Files.createDirectory(folder.resolve("out"));
    Path out = files.resolve("out.txt");
    Shell.run(
        "\"$JAVA\" -cp \"$CLASSES\" \"$MAIN\" check --quiet --format json=/dev/stdout '"
            + folder.resolve("a.yaml")
            + "' > '"
            + out
            + "'");
    assertThat(out).content().startsWith("{\n  \"schemaVersion\"").contains("\n}\n1 file, ");
    assertThat(files.toFile().list()).containsExactly("out.txt");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeIsWrittenToAndStaysOne(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "vaults: { v: {} }\n");
    String printed =
        Shell.run(
            "cd '"
                + folder
                + "' && mkfifo p && { timeout 60 cat p & } && timeout 60 \"$JAVA\" -cp \"$CLASSES\" \"$MAIN\""
                + " check --quiet --format json=p a.yaml > /dev/null; wait; test -p p && echo still");
    assertThat(printed).startsWith("{\n  \"schemaVersion\"").endsWith("}\nstill\n");
  }

  private static CommandLineProgram program(PrintWriter out, PrintWriter err) {
    return new CommandLineProgram(new Console(out, err, false));
  }

  /** A device without space. */
  private static final class Full extends Writer {
    @Override
    public void write(char[] text, int start, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
