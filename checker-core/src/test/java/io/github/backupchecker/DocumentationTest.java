package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.text.Style;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.TextRenderer;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is what the checker does. */
class DocumentationTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
  private static final Path SITE = Path.of("..", "checker-maven-plugin", "src", "site", "markdown");
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @Test
  void theReadmeShowsWhatTheCheckerSays() throws IOException {
    List<String> blocks = blocks(Path.of("..", "README.md"));
    Path file = Files.writeString(folder.resolve("estate.yaml"), blocks.get(0));
    StringWriter text = new StringWriter();
    new TextRenderer(new TextOptions(Style.NONE, 100, false))
        .render(checker.check(CheckRequest.of(file)), text);

    assertThat(text.toString()).contains(blocks.get(1));
  }

  @Test
  void theSettingsOfTheReadmeAreSettings() throws IOException {
    String settings =
        blocks(Path.of("..", "README.md"), "yaml").stream()
            .filter(block -> block.startsWith("fail-on:"))
            .findFirst()
            .orElseThrow();
    Files.writeString(folder.resolve("backup-checker.yaml"), settings);
    Path lab = Files.createDirectories(folder.resolve("env").resolve("prod"));
    Files.writeString(
        lab.resolve("lab.yaml"), "policies: { lab-files: { retention: { daily: 3 days } } }\n");
    Report report = checker.check(CheckRequest.of(folder).on(LocalDate.of(2026, 11, 28)));

    assertThat(report.problems()).isEmpty();
    assertThat(report.totals().waived()).isEqualTo(1);
  }

  @Test
  void theExamplesOfTheLanguageAreReadWithoutAProblem() throws IOException {
    List<String> blocks = blocks(Path.of("..", "docs", "language.md"));
    Files.writeString(folder.resolve("backup-checker.yaml"), blocks.get(blocks.size() - 1));
    for (String example : blocks.subList(0, blocks.size() - 1)) {
      Path file = Files.writeString(folder.resolve("estate.yaml"), example);
      Report report = checker.check(CheckRequest.of(file));

      assertThat(report.problems()).isEmpty();
      assertThat(report.notes()).contains("settings: backup-checker.yaml");
    }
  }

  @Test
  void theYamlOfThePipelinesIsYaml() throws IOException {
    List<String> changes = blocks(Path.of("..", "docs", "pull-requests.md"), "yaml");
    List<String> formats = blocks(Path.of("..", "docs", "pipelines.md"), "yaml");
    List<String> builds = blocks(SITE.resolve("pipelines.md"), "yaml");

    assertThat(changes).hasSize(4);
    assertThat(formats).hasSize(3);
    assertThat(builds).hasSize(3);
    for (String block : Stream.of(changes, formats, builds).flatMap(List::stream).toList()) {
      ReadResult read = new TreeReader(Limits.defaults()).read(new SourceFile("ci.yaml", block));

      assertThat(read.problems()).isEmpty();
      assertThat(read.documents()).hasSize(1);
    }
  }

  @Test
  void everyFormatIsNamedWithItsFile() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "pipelines.md"));
    String readme = Files.readString(Path.of("..", "README.md"));

    for (Format format : Format.values()) {
      assertThat(page)
          .containsPattern("\\| `" + format.id() + "` \\|.*`" + format.fileName() + "`");
      assertThat(readme).contains("`" + format.id() + "`");
    }
  }

  private static List<String> blocks(Path document) throws IOException {
    return found(document).map((MatchResult found) -> found.group(2)).toList();
  }

  private static List<String> blocks(Path document, String language) throws IOException {
    return found(document)
        .filter((MatchResult found) -> found.group(1).equals(language))
        .map((MatchResult found) -> found.group(2))
        .toList();
  }

  private static Stream<MatchResult> found(Path document) throws IOException {
    return BLOCK.matcher(Files.readString(document)).results();
  }
}
