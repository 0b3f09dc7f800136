package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.source.Content;
import io.github.backupchecker.source.FilesInMemory;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are in no file are judged as those of files are. */
class FilesInMemoryTest {
  private static final String PARAMETERS =
      "{ \"parameters\": { \"state\": { \"value\": \"Disabled\" } } }";
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"compliant", "every-rule", "planned-operations", "small-shop"})
  void aSampleInMemoryHasTheReportOfTheSampleOnDisk(String sample) throws IOException {
    Path root = Path.of("..", "samples", sample, "src", "main", "backup");

    assertThat(json(check(ReadRequest.of(new FilesInMemory(held(root))))))
        .isEqualTo(json(check(ReadRequest.of(List.of(root)))));
  }

  @Test
  void aTextBesideATemplateSetsItsParameters() {
    assertThat(undetermined(FoundFile.inMemory("a/main.json", ParametersBesideTest.TEMPLATE)))
        .isEmpty();
    assertThat(
            undetermined(
                FoundFile.inMemory("a/main.json", ParametersBesideTest.TEMPLATE),
                FoundFile.inMemory("b/main.parameters.json", PARAMETERS)))
        .isEmpty();
    assertThat(
            undetermined(
                FoundFile.inMemory("a/main.json", ParametersBesideTest.TEMPLATE),
                FoundFile.inMemory("a/main.parameters.json", PARAMETERS)))
        .containsExactly("hybrid-security-disabled");
  }

  /** What lies on the disk beside where a text would stand is another revision of it. */
  @Test
  void aFileOnDiskSetsNoParametersOfATextInMemory() throws IOException {
    Files.writeString(folder.resolve("main.parameters.json"), PARAMETERS);
    String path = folder.resolve("main.json").toString();

    assertThat(undetermined(FoundFile.inMemory(path, ParametersBesideTest.TEMPLATE))).isEmpty();
  }

  @Test
  void aTextThatDeclaresNoBackupIsAProblem() {
    FilesInMemory files = new FilesInMemory(List.of(FoundFile.inMemory("a.yaml", "a: 1\n")));

    assertThat(check(ReadRequest.of(files)).problems())
        .extracting(Problem::kind)
        .contains(ProblemKind.UNSUPPORTED_FORMAT);
  }

  private List<String> undetermined(FoundFile... files) {
    return check(ReadRequest.of(new FilesInMemory(List.of(files)))).findings().stream()
        .filter(found -> found.outcome().word().equals("undetermined"))
        .map(found -> found.rule().id())
        .filter("hybrid-security-disabled"::equals)
        .toList();
  }

  private Report check(ReadRequest input) {
    return checker.check(CheckRequest.of(input), Settings.defaults());
  }

  private static List<FoundFile> held(Path root) throws IOException {
    List<FoundFile> held = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        held.add(
            new FoundFile(Path.of(path), path, true, Content.inMemory(Files.readAllBytes(file))));
      }
    }
    return held;
  }

  private static String json(Report report) throws IOException {
    StringWriter json = new StringWriter();
    Format.JSON.renderer(SourceFile::toString).render(report, json);
    return json.toString();
  }
}
