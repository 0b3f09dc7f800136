package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell offers is what the program takes. */
class CompletionCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'comp', completion",
    "'check --fail', --fail-on",
    "'check --fail-on w', warning",
    "'check --undetermined f', fail",
    "'check --format m', markdown",
    "'check --color al', always",
    "'predict --operation reduce-r', reduce-retention",
    "'predict --immutability l', locked",
    "'predict --hybrid-security al', always-on",
    "'rules --format j', json",
    "'explain wai', waivers",
    "'explain retention-below-m', retention-below-minimum",
  })
  void bashCompletesWhatIsTyped(String typed, String completed)
      throws IOException, InterruptedException {
    assertThat(offered(typed)).containsExactly(completed);
  }

  @Test
  void bashOffersFilesWhereNoWordFits() throws IOException, InterruptedException {
    assertThat(offered("check est")).containsExactly("");
    assertThat(Run.of("completion").out())
        .contains("\ncomplete -F _complete_backup-checker -o default backup-checker ")
        .doesNotContain("compopt +o");
  }

  @Test
  void everyWordThatIsOfferedIsTaken() {
    assertThat(options().filter(option -> option.completionCandidates() != null))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            option -> {
              for (String word : words(option)) {
                commands().parseArgs(option.command().name(), option.longestName() + "=" + word);
              }
            });
  }

  @Test
  void everyWordOfAChoiceIsOfferedAsItIsTyped() {
    assertThat(options().filter(option -> option.typeInfo().isEnum()))
        .isNotEmpty()
        .allSatisfy(
            option ->
                assertThat(words(option))
                    .hasSameSizeAs(option.typeInfo().getEnumConstantNames())
                    .allMatch(word -> word.matches("[a-z-]+")));
  }

  private static List<String> words(OptionSpec option) {
    return StreamSupport.stream(option.completionCandidates().spliterator(), false).toList();
  }

  /** The options of the commands that need nothing besides. */
  private static Stream<OptionSpec> options() {
    return commands().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> spec.positionalParameters().stream().noneMatch(p -> p.required()))
        .flatMap(spec -> spec.options().stream());
  }

  private static CommandLine commands() {
    return new Commands(Console.ofProcess()).all();
  }

  /** What bash offers behind a line of which the last word is not finished. */
  private List<String> offered(String line) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("script"), Run.of("completion").out());
    Path test =
        Files.writeString(
            folder.resolve("test"),
            """
            source '%s'
            COMP_LINE='backup-checker %s'
            COMP_WORDS=($COMP_LINE)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _complete_backup-checker
            printf '%%s\\n' "${COMPREPLY[@]}"
            """
                .formatted(script, line));
    return Shell.run("bash '" + test + "'").lines().map(String::strip).toList();
  }
}
