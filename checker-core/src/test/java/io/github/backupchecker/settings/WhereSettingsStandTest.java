package io.github.backupchecker.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.source.Pipes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that were meant and are not read are a problem, never the defaults in silence. */
class WhereSettingsStandTest {
  private static final String NAME = "backup-checker.yaml";
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;
  private Path estate;

  @BeforeEach
  void writeAnEstate() throws IOException {
    estate = Files.createDirectories(folder.resolve("repo/estate"));
    Files.writeString(
        estate.resolve("p.yaml"), "policies: { p: { retention: { daily: 30 days } } }\n");
  }

  @Test
  void aLinkOutOfTheFolderIsNeverRead() throws IOException {
    Files.writeString(folder.resolve("shadow"), "root: secret\n");
    Files.createSymbolicLink(estate.resolve(NAME), folder.resolve("shadow"));

    assertRefused("it is a link out of the repository, or of the folder that was asked for");
    Files.createDirectories(folder.resolve("repo/.git"));
    assertRefused("it is a link out of the repository, or of the folder that was asked for");
  }

  @Test
  void aLinkThatStaysInTheRepositoryIsRead() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    Files.writeString(folder.resolve("repo/shared.yaml"), "fail-on: sometimes\n");
    Files.createSymbolicLink(estate.resolve(NAME), Path.of("../shared.yaml"));

    assertThat(check().problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("one of error");
  }

  @Test
  void aFolderThatIsALinkItselfHasItsSettings() throws IOException {
    Files.writeString(estate.resolve(NAME), "fail-on: sometimes\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), estate);

    assertThat(checker.check(CheckRequest.of(link)).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("one of error");
  }

  @Test
  void aLinkToNothingOrInACircleIsRefused() throws IOException {
    Files.createSymbolicLink(estate.resolve(NAME), Path.of("nowhere"));
    assertRefused("it is a link that leads nowhere");

    Files.delete(estate.resolve(NAME));
    Files.createSymbolicLink(estate.resolve(NAME), Path.of(NAME));
    assertRefused("its links lead in a circle");
  }

  @Test
  void aFolderIsRefused() throws IOException {
    Files.createDirectories(estate.resolve(NAME));

    assertRefused("it is a folder");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsRefusedAndNeverOpened() throws Exception {
    Path pipe = Pipes.make(estate.resolve(NAME));

    assertRefused("it is not a regular file");
    assertThat(checkWith(pipe).problems())
        .extracting(Problem::message)
        .containsExactly(
            "the settings file 'backup-checker.yaml' was not read: it is not a regular file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backup-checker.yml",
        "Backup-Checker.yaml",
        "BACKUP-CHECKER.YML",
        ".backup-checker.yaml",
        ".backup-checker.yml"
      })
  void aFileThatIsCalledNearlySoIsAProblem(String name) throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    Path misnamed = Files.writeString(folder.resolve("repo").resolve(name), "fail-on: never\n");

    assertThat(check().problems())
        .extracting(Problem::kind, Problem::message)
        .containsExactly(
            tuple(
                ProblemKind.INVALID_SETTING,
                "'"
                    + name
                    + "' is not read: the settings file is called 'backup-checker.yaml'; rename it"));

    Files.writeString(misnamed.resolveSibling(NAME), "fail-on: never\n");
    assertThat(check().problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .endsWith("remove it, or unite the two");
  }

  @Test
  void settingsAboveAreCalledByTheWayThatLeadsToThem() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    Files.writeString(folder.resolve("repo").resolve(NAME), "fail-on: sometimes\n");
    Report report = check();

    assertThat(report.notes()).contains("settings: ../backup-checker.yaml");
    assertThat(report.problems())
        .singleElement()
        .satisfies(p -> assertThat(String.valueOf(p.location())).startsWith("../" + NAME + ":1:"));
    Path elsewhere = Files.writeString(folder.resolve("mine.yaml"), "fail-on: note\n");
    assertThat(checkWith(elsewhere).notes()).contains("settings: mine.yaml");
  }

  @Test
  void aFileThatIsCalledNearlySoDeeperInIsReadLikeAnyOther() throws IOException {
    Path deeper = Files.createDirectories(estate.resolve("deeper"));
    Files.writeString(deeper.resolve("Backup-Checker.yaml"), "vaults: { a: { colour: red } }\n");

    assertThat(check().problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.UNKNOWN_KEY);
  }

  private Report check() {
    return checker.check(CheckRequest.of(estate));
  }

  private Report checkWith(Path settings) {
    return checker.check(CheckRequest.of(estate.resolve("p.yaml")).by(Optional.of(settings)));
  }

  private void assertRefused(String reason) {
    assertThat(check().problems())
        .singleElement()
        .matches(problem -> problem.kind() == ProblemKind.UNREADABLE_FILE)
        .extracting(Problem::message)
        .asString()
        .startsWith("the settings file 'backup-checker.yaml' was not read: ")
        .contains(reason)
        .doesNotContain("root: secret");
  }
}
