package io.github.backupchecker.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Corpus;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Torture inputs of other people's YAML libraries: none may crash the reader or go unlocated. */
class YamlRobustnessTest {
  private static final Path FOLDER = Corpus.FOLDER.resolve("yaml-robustness");
  private final TreeReader reader = new TreeReader(Limits.defaults());

  @TestFactory
  Stream<DynamicTest> noFileCrashesTheReader() throws IOException {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> isReadOrRefused(row.get(0))));
  }

  /**
   * The suite is of YAML 1.2 and the library reads 1.1: they differ in a few corners, each of which
   * is read or refused with a place, and no more of which may come to be.
   */
  @Test
  void mostFilesAreReadAsTheirAuthorsMeant() throws IOException {
    List<List<String>> rows = rows();

    assertThat(rows.stream().filter(row -> row.get(5).equals("valid") && isWhole(row.get(0))))
        .hasSizeGreaterThanOrEqualTo(288);
    assertThat(rows.stream().filter(row -> row.get(5).equals("invalid") && !isWhole(row.get(0))))
        .hasSizeGreaterThanOrEqualTo(84);
  }

  private boolean isWhole(String path) {
    return read(path).problems().stream().noneMatch(p -> p.kind() == ProblemKind.MALFORMED_FILE);
  }

  private void isReadOrRefused(String path) {
    ReadResult read = read(path);
    List<Problem> malformed =
        read.problems().stream().filter(p -> p.kind() == ProblemKind.MALFORMED_FILE).toList();
    assertThat(read.problems()).allMatch(YamlRobustnessTest::liesInItsFile, "lies in its file");
    assertThat(malformed).hasSizeLessThanOrEqualTo(1);
    assertThat(malformed.isEmpty() || read.documents().isEmpty()).as("half a file").isTrue();
  }

  private ReadResult read(String path) {
    return reader.read(new FoundFile(FOLDER.resolve(path), path, true));
  }

  private static List<List<String>> rows() throws IOException {
    Path index = FOLDER.resolve("INDEX.tsv");
    Corpus.require(YamlRobustnessTest.class, index);
    return Files.readAllLines(index).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static boolean liesInItsFile(Problem problem) {
    Location place = problem.location();
    return place != null && place.endOffset() <= place.file().length();
  }
}
