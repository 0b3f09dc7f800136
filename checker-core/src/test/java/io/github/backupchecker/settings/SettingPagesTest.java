package io.github.backupchecker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.ManualFolder;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting against its page. */
class SettingPagesTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final SettingsReader READER =
      new SettingsReader(KNOWLEDGE, Rules.metadata(KNOWLEDGE));
  private final ManualFolder manual =
      new ManualFolder("settings", SettingPages.names(), SettingPages::of);
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("names")
  void everyPageSaysWhatItDoesWhatHoldsWithoutItAndWhatIsRefused(String name) {
    assertThat(SettingPages.of(name))
        .startsWith("# " + name + "\n\n")
        .containsSubsequence(
            "\n## What it does\n",
            "\n## Example\n",
            "\n```",
            "\n## Default\n",
            "\n## What is refused\n");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyHasAPageThatBeginsWithItsSentence(Key<?> key) {
    assertThat(SettingPages.names()).contains(key.name());
    assertThat(manual.sentence(key.name())).isEqualTo(key.sentence());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theExampleOfAKeyIsReadWithoutAProblem(Key<?> key) throws IOException {
    List<String> examples =
        EXAMPLE.matcher(SettingPages.of(key.name())).results().map(SettingPagesTest::text).toList();
    assertThat(examples).isNotEmpty().allMatch(example -> example.startsWith(key.name() + ":"));
    for (String example : examples) {
      Path file = Files.writeString(folder.resolve("backup-checker.yaml"), example);

      assertThat(READER.read(SettingsRequest.of(file)).problems()).isEmpty();
    }
  }

  @Test
  void everyPageHasItsSetting() throws IOException {
    manual.hasNothingElse();
  }

  @Test
  void theIndexHasTheFirstSentenceOfEveryPage() throws IOException {
    manual.isIndexed();
  }

  @Test
  void thePagesAreThoseOfTheDocuments() throws IOException {
    manual.isPrinted();
  }

  private static String text(MatchResult example) {
    return example.group(1);
  }

  private static Stream<String> names() {
    return SettingPages.names().stream();
  }

  private static Stream<Key<?>> keys() {
    return READER.shape().keys().stream();
  }
}
