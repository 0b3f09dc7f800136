package io.github.backupchecker.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.ReadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A change that removes whole files and folders is judged by what stood there. */
@Timeout(120)
class RemovedFilesTest {
  private static final String ESTATE =
      """
      vaults:
        rsv: { hybrid-security: enabled, immutability: locked, soft-delete: { state: enabled } }
      agents:
        fs-01: { vault: rsv, version: 2.0.9262.0 }
      """;
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void standInAFolder() throws IOException {
    folder = Files.createDirectories(temporary.toRealPath().resolve("work"));
  }

  @Test
  void whatWasDeclaredInAFolderThatIsGoneIsMissed() {
    Repository.in(folder).with("src/main/backup/estate.yaml", ESTATE).commit();

    assertMissed(checkGone(folder.resolve("src/main/backup")));
  }

  @Test
  void soItIsWhereALinkLeadsToTheRepository() throws IOException {
    Repository.in(folder).with("src/main/backup/estate.yaml", ESTATE).commit();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    assertMissed(checkGone(link.resolve("src/main/backup")));
  }

  @Test
  void theSettingsOfTheBaseCountWhereTheirFolderIsGone() throws IOException {
    Repository.in(folder)
        .with("src/main/backup/estate.yaml", ESTATE)
        .with("src/main/backup/backup-checker.yaml", "fail-on: never\n")
        .commit();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    assertThat(checkGone(link.resolve("src/main/backup")).verdict().gate().passed()).isTrue();
  }

  @Test
  void anEmptyFolderIsNoReasonNotToJudgeWhatItHeld() throws IOException {
    Repository.in(folder).with("estate/estate.yaml", ESTATE).commit();
    Files.delete(folder.resolve("estate/estate.yaml"));

    assertMissed(check(ReadRequest.of(List.of(folder.resolve("estate")))));
  }

  @Test
  void whereNothingWasThereIsNothingToCheck() {
    Repository.in(folder).with("README", "none").commit();

    Report report = checkGone(folder.resolve("src/main/backup"));

    assertThat(report.findings()).isEmpty();
    assertThat(report.problems()).extracting(Problem::kind).contains(ProblemKind.NOTHING_TO_CHECK);
  }

  private Report checkGone(Path path) {
    new Repository(folder).git("rm", "-r", "--quiet", ".");
    return check(ReadRequest.ofLeft(List.of(path)));
  }

  private Report check(ReadRequest input) {
    return checker.check(CheckRequest.of(input).since(Optional.of(new Base.Revision("HEAD"))));
  }

  private static void assertMissed(Report report) {
    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .extracting(found -> found.finding().message())
        .anyMatch(message -> message.startsWith("agents/fs-01 is declared in the base, and not"));
    assertThat(report.status()).isEqualTo(Status.NON_COMPLIANT);
  }
}
