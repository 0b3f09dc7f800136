package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An argument is what it says, whatever it looks like. */
class ArgumentsTest {
  private static final String SHORT = "policies: { p: { retention: { daily: 3 days } } }\n";
  @TempDir private Path folder;

  @Test
  void aFileWhoseNameBeginsWithAnAtSignIsChecked() throws IOException {
    Path here = Path.of("@.o.yaml");
    Path options = Path.of(".o.yaml");
    try {
      Files.writeString(here, SHORT);
      Files.writeString(options, "--fail-on=never\n");
      Run run = Run.of("check", here.toString());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).contains("@.o.yaml:1:");
    } finally {
      Files.deleteIfExists(here);
      Files.deleteIfExists(options);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "explain", "predict", "rules"})
  void noFileBringsArguments(String command) throws IOException {
    Path options = Files.writeString(folder.resolve("options"), "--help\n");
    Run run = Run.of(command, "@" + options);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'@" + options + "'");
    assertThat(Run.of("@" + options, command).exitCode()).isEqualTo(2);
  }

  @Test
  void valuesOfOptionsAreTakenAsTyped() {
    assertUsageError(Run.of("check", "--settings", "@x"), "no settings file '@x'");
    assertUsageError(Run.of("check", "${sys:user.home}"), "'${sys:user.home}'");
    assertUsageError(Run.of("check", "--settings", "\"a\""), "'\"a\"'");
    assertUsageError(Run.of("check", "--", "--quiet"), "no file or folder '--quiet'");
    assertUsageError(Run.of("check", "--fail", "never"), "--fail");
    assertUsageError(Run.of("check", "--settings", "--quite"), "--quite");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fail-on error --fail-on never",
        "--exclude a --threads 1 --threads 2",
        "--quiet --color never --quiet",
        "--output a --output b",
        "--settings a --settings a"
      })
  void anOptionOfWhichOneCountsIsGivenOnce(String options) {
    assertUsageError(Run.of(("check " + options).split(" ")), "should be specified only once");
  }

  @Test
  void patternsAndFormatsMayBeRepeated() throws IOException {
    for (String name : new String[] {"a.yaml", "b.yaml", "c.yaml"}) {
      Files.writeString(folder.resolve(name), SHORT);
    }
    Run run =
        Run.of(
            ("check --exclude a* --quiet --exclude b* --fail-on never --format text " + folder)
                .split(" "));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("1 file, ").hasLineCount(2);
  }

  @Test
  void whatIsEmptyIsNotTheCurrentFolder() {
    assertUsageError(Run.of("check", ""), "the path '' cannot be checked: it is empty");
    assertUsageError(Run.of("report", folder.toString(), ""), "it is empty");
    for (String option : new String[] {"--output", "--settings", "--include", "--exclude"}) {
      assertUsageError(Run.of("check", option + "=", folder.toString()), option);
      assertUsageError(Run.of("check", option, "", folder.toString()), "it is empty");
    }
    assertUsageError(
        Run.of("check", "--format", "json=", folder.toString()), "a file name is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a", "*.{yaml,json}", "[a-z].yaml", "a\\b", "!a"})
  void aPatternOfAnotherToolIsAUsageError(String pattern) {
    assertUsageError(
        Run.of("check", "--include", pattern, folder.toString()),
        "patterns know *, ** and ? alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/env", "../env", "a/../b", ".", "./"})
  void aPatternThatSelectsNothingIsAUsageError(String pattern) {
    assertUsageError(
        Run.of("check", "--exclude", pattern, folder.toString()), "begins in the folder");
  }

  @Test
  void moreThreadsThanHelpAreAUsageError() {
    assertUsageError(Run.of("check", "--threads", "65", folder.toString()), "at most 64");
    assertUsageError(Run.of("check", "--threads", "0", folder.toString()), "counts from 1");
  }

  @Test
  void whatIsTypedCommandsNoPipeline() {
    for (String[] line :
        new String[][] {
          {"explain", "##vso[x]y"},
          {"check", "##vso[x]y"},
          {"check", "--##vso[x]y"},
          {"check", "--fail-on", "##vso[x]y"},
          {"##vso[x]y"},
          {"predict", "--product", "##vso[x]y"},
          {"check", "--output", "##vso[x]y/\u0001", "no-such-file"},
          {"check", "a\u001b[2K\n##vso[x]y\n::error::z"}
        }) {
      Run run = Run.of(line);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).doesNotContain("##vso[", "\u001b", "\u0001").doesNotContain("\n::");
    }
    assertThat(Run.of("check", "a\u001b[2K\n").err()).contains("'a<U+001B>[2K<U+000A>'");
  }

  @Test
  void aLongArgumentIsShortened() {
    for (String command : new String[] {"check", "explain"}) {
      Run run = Run.of(command, "x".repeat(1_000_000));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out() + run.err()).contains("… (1,000,00").hasSizeLessThan(3000);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameThatTheLocaleCannotReadIsSaidToBeOne() throws Exception {
    String error =
        Shell.run(
            "LC_ALL=C \"$JAVA\" -cp \"$CLASSES\" \"$MAIN\" check \"$(printf '\\303\\251.yaml')\" 2>&1");
    assertThat(error).contains("the locale of this terminal cannot name", "LC_ALL=C.UTF-8");
  }

  @Test
  void aNameInAnotherEncodingIsSaidToBeOne() {
    assertUsageError(Run.of("check", "\uFFFD.yaml"), "not in the encoding of this terminal");
  }

  private static void assertUsageError(Run run, String message) {
    assertThat(run.err()).contains(message).contains("--help'");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
