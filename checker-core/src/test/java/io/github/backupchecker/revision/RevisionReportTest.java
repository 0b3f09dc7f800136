package io.github.backupchecker.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.source.FilesOfTree;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A revision is judged as its files were when they lay on the disk. */
@Timeout(120)
class RevisionReportTest {
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void standInAFolder() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void aRevisionHasTheReportThatItsFilesHadOnTheDisk() throws Exception {
    Path sample = Path.of("..", "samples", "every-rule", "src", "main", "backup");
    Repository repository = Repository.in(folder);
    copy(sample, repository);
    repository.commit();
    String before = json(check(ReadRequest.of(List.of(folder.resolve("estate")))));
    try (Stream<Path> files = Files.walk(folder.resolve("estate"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "changed: since\n");
      }
    }

    try (GitRevision revision = GitRevisionTest.open(folder, "HEAD")) {
      ReadRequest request =
          ReadRequest.of(new FilesOfTree(revision.tree(), List.of(folder.resolve("estate"))));
      assertThat(json(check(request))).isEqualTo(before);
      assertThat(json(check(request.onThreads(8)))).isEqualTo(before);
    }
  }

  @Test
  void aTextThatIsKeptElsewhereIsAProblem() throws Exception {
    Repository.in(folder)
        .with("a.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n")
        .commit();

    try (GitRevision revision = GitRevisionTest.open(folder, "HEAD")) {
      Report report = check(ReadRequest.of(new FilesOfTree(revision.tree(), List.of(folder))));
      assertThat(report.problems())
          .extracting(Problem::message)
          .contains(
              "'a.yaml' cannot be read: its text is kept in Git LFS and is not part of the"
                  + " revision: exclude it, or name a base folder with --base");
    }
  }

  private Report check(ReadRequest input) {
    return checker.check(CheckRequest.of(input), Settings.defaults());
  }

  private static void copy(Path sample, Repository repository) throws IOException {
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        repository.with("estate/" + sample.relativize(file), Files.readString(file));
      }
    }
  }

  private static String json(Report report) throws IOException {
    StringWriter json = new StringWriter();
    Format.JSON.renderer(SourceFile::toString).render(report, json);
    return json.toString();
  }
}
