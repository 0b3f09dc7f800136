package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much text a run keeps, and which file is one too many. */
class BoundsTest {
  private static final Dialects DIALECTS = Dialects.all(new KnowledgeFile().read());
  private static final String VAULT = "vaults:\n  v: { immutability: locked }\n";

  @TempDir private Path root;

  @Test
  void theFileThatIsOneTooManyIsNotReadAndThoseAfterItThatFitAre() {
    Folder folder = new Folder(root);
    folder.with("a.yaml", padded(400)).with("b.yaml", padded(500)).with("c.yaml", padded(300));

    Inputs inputs = read(1, 800, folder.path());

    assertThat(inputs.files()).containsExactly("a.yaml", "c.yaml");
    assertThat(inputs.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.LIMIT_EXCEEDED);
              assertThat(problem.location()).hasToString("b.yaml:1:1");
              assertThat(problem.message())
                  .isEqualTo(
                      "'b.yaml' was not read: with its 500 characters the files before it, 400 so"
                          + " far, come to more than 800 in one run. Check fewer files at once, or"
                          + " allow more with --max-file-size (Maven: checker.maxFileSize) and more"
                          + " memory");
            });
  }

  @Test
  void whatIsPassedOverCountsForNothing() {
    Folder folder = new Folder(root);
    folder.with("a.yaml", "services: { a: { image: b } }\n#" + "x".repeat(900));
    folder.with("b.yaml", padded(400)).with("c.json", "{ \"a\": \"" + "x".repeat(900) + "\" }");

    assertThat(read(1, 400, folder.path()).problems()).isEmpty();
  }

  /** A dump of data in a repository is no reason to stop, a large estate is. */
  @Test
  void aFileThatIsTooLargeMattersWhereAnyOfItSpeaksOfBackup() {
    Folder folder = new Folder(root);
    String data = "{ \"a\": \"" + "x".repeat(5_000_000) + "\" }";
    folder.with("data.json", data);
    Inputs passed = readFilesOfThreeMegabytes(folder.path());
    folder.with("estate.yaml", "# " + "x".repeat(4_000_000) + "\n" + VAULT);
    Inputs stopped = readFilesOfThreeMegabytes(folder.path());

    assertThat(passed.problems()).isEmpty();
    assertThat(passed.passedOver()).singleElement().matches(f -> f.path().equals("data.json"));
    assertThat(stopped.problems())
        .singleElement()
        .matches(problem -> problem.kind() == ProblemKind.LIMIT_EXCEEDED)
        .extracting(Problem::message)
        .asString()
        .contains("estate.yaml");
  }

  @Test
  void brokenFilesThatAreReportedCountToo() {
    Folder folder = new Folder(root);
    folder.with("a.yaml", padded(400) + "\nvaults: [\n").with("b.yaml", padded(400));

    assertThat(read(1, 700, folder.path()).problems())
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder(ProblemKind.MALFORMED_FILE, ProblemKind.LIMIT_EXCEEDED);
  }

  @Test
  void neitherThreadsNorTheOrderOfPathsDecideWhichFilesAreKept() {
    Folder folder = new Folder(root);
    for (int i = 100; i < 200; i++) {
      folder.with("f" + i + ".yaml", padded(100 + (i * 37) % 200));
    }
    List<Path> files =
        Stream.iterate(100, i -> i + 1)
            .limit(100)
            .map(i -> root.resolve("f" + i + ".yaml"))
            .toList();
    List<Path> backwards = files.stream().sorted(Comparator.reverseOrder()).toList();
    Inputs one = read(1, 5_000, files.toArray(Path[]::new));

    assertThat(one.files()).hasSizeBetween(20, 40);
    for (int threads : List.of(2, 8, 64)) {
      Inputs many = read(threads, 5_000, backwards.toArray(Path[]::new));
      assertThat(many.files()).isEqualTo(one.files());
      assertThat(many.problems()).isEqualTo(one.problems());
    }
  }

  private static Inputs read(int threads, long text, Path... paths) {
    Limits usual = Limits.defaults();
    Limits limits =
        new Limits(
            usual.bytes(),
            text,
            usual.depth(),
            usual.nodes(),
            usual.copies(),
            usual.aliases(),
            usual.documents());
    return new InputReader(
            DIALECTS, ReadRequest.of(List.of(paths)).within(limits).onThreads(threads))
        .read();
  }

  private static Inputs readFilesOfThreeMegabytes(Path folder) {
    ReadRequest request = ReadRequest.of(List.of(folder)).within(Limits.ofFiles(3));
    return new InputReader(DIALECTS, request).read();
  }

  private static String padded(int length) {
    return VAULT + "#".repeat(length - VAULT.length());
  }
}
