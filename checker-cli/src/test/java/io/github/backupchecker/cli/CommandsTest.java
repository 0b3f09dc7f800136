package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that is made alone says and does what it does among all of them. */
class CommandsTest {

  @ParameterizedTest
  @MethodSource("lines")
  void aCommandAloneSaysWhatItSaysAmongAll(List<String> line) {
    String[] arguments = line.toArray(String[]::new);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    int exitCode = new CommandLineProgram(console).inFull(arguments);

    assertThat(out + "" + err).isNotEmpty();
    assertThat(Run.of(arguments)).isEqualTo(new Run(exitCode, out.toString(), err.toString()));
  }

  /** Help, versions and every kind of mistake, of each command. */
  private static Stream<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("--version"));
    lines.add(List.of("--version", "--help"));
    for (String command : Commands.NAMES) {
      lines.add(List.of(command, "--help"));
      lines.add(List.of(command, "-h", "--nonsense"));
      lines.add(List.of(command, "--version"));
      lines.add(List.of(command, "--formt", "json"));
      lines.add(List.of(command, "--format"));
      lines.add(List.of(command, "--format", "xml"));
      lines.add(List.of(command, "--fail-on=nonsense"));
      lines.add(List.of(command, "no/such/a", "no/such/b", "no/such/c"));
      lines.add(List.of(command, "--", "--nonsense", "--nonsense", "--nonsense"));
      lines.add(List.of("--nonsense", command));
    }
    for (String command : List.of("diff", "explain", "check --threads 0")) {
      lines.add(List.of(command.split(" ")));
    }
    return lines.stream();
  }
}
