package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private static final int SCREEN = 40;

  @ParameterizedTest
  @MethodSource("helps")
  void helpFitsAScreenAndGivesExamples(List<String> line) {
    Run run = Run.of(line.toArray(String[]::new));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: backup-checker", "Examples:\n");
    assertThat(lines(run.out())).isLessThanOrEqualTo(SCREEN);
    assertThat(run.out().lines()).allMatch(l -> l.length() <= 100);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "diff"})
  void theOptionsAreGroupedByWhatTheyDecide(String command) {
    assertThat(Run.of(command, "--help").out())
        .containsSubsequence(
            "\nInput:\n", "--include", "\nJudgement:\n", "--fail-on", "\nOutput:\n", "--format");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Run.of("--version").out()).startsWith("backup-checker ");
  }

  @Test
  void noCommandIsAUsageError() {
    assertUsageError(Run.of(), "a command is missing");
  }

  @Test
  void aMisspeltCommandIsAUsageErrorWithASuggestion() {
    Run run = Run.of("chek");

    assertUsageError(run, "'chek'");
    assertThat(run.err()).contains("check");
  }

  @Test
  void aMisspeltOptionIsAUsageErrorWithASuggestion() {
    Run run = Run.of("check", "--formt", "json");

    assertUsageError(run, "--formt");
    assertThat(run.err()).contains("--format");
  }

  @Test
  void anUnknownFormatNamesTheKnownOnes(@TempDir Path folder) {
    assertUsageError(
        Run.of("check", "--format", "xml", folder.toString()),
        "gitlab, html, json, junit, markdown, oscal, sarif, text");
  }

  @Test
  void anUnknownSeverityNamesTheKnownOnes() {
    assertUsageError(Run.of("check", "--fail-on", "bad"), "error, warning, note, never");
  }

  @Test
  void aPathThatDoesNotExistIsAUsageError() {
    assertUsageError(Run.of("check", "no/such/folder"), "no file or folder 'no/such/folder'");
  }

  @Test
  void aSettingsFileThatDoesNotExistIsAUsageError() {
    assertUsageError(Run.of("check", "--settings", "no.yaml", "."), "no settings file 'no.yaml'");
  }

  @Test
  void twoFormatsOnTheStandardOutputAreAUsageError() {
    assertUsageError(
        Run.of("check", "--format", "json", "--format", "html", "."),
        "--format html=backup-report.html");
  }

  @Test
  void twoReportsInOneFileAreAUsageError() {
    assertUsageError(
        Run.of("check", "--format", "json=a", "--format", "html=./a", "."), "two reports");
  }

  @Test
  void aNegativeLimitIsAUsageError() {
    assertUsageError(Run.of("check", "--max-findings", "-1", "."), "--max-findings");
  }

  private static void assertUsageError(Run run, String message) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message).contains("--help'");
    assertThat(run.out()).isEmpty();
  }

  /** The program's own help, and that of each command that it lists. */
  private static Stream<List<String>> helps() {
    Stream<List<String>> commands = Commands.NAMES.stream().map(name -> List.of(name, "--help"));
    return Stream.concat(Stream.of(List.of("--help")), commands);
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }
}
