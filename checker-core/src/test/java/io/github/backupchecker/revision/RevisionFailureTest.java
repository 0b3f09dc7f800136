package io.github.backupchecker.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator is told where a revision cannot be read. */
@Timeout(120)
class RevisionFailureTest {
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void standInAFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("repository")).toRealPath();
  }

  @Test
  void aFolderOfNoRepositoryHasNoRevisions() {
    assertFails(folder, "main")
        .isEqualTo(
            "what is checked is not in a Git repository, so that it has no revisions: name a folder"
                + " with --base instead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone", "--help", "-h", "", "HEAD:a.yaml", "^main", "main\0", "a\nb"})
  void whatIsNoRevisionIsUnknown(String revision) {
    Repository.in(folder).with("a.yaml", "a").commit();

    assertFails(folder, revision)
        .isEqualTo(
            "there is no revision '"
                + revision
                + "' in this repository: git log shows those that there are");
  }

  @Test
  void aBranchThatOnlyTheRemoteHasIsOffered() {
    Repository repository = Repository.in(folder).with("a.yaml", "a").commit();
    repository.git("update-ref", "refs/remotes/origin/release", "HEAD");

    assertFails(folder, "release").endsWith("; did you mean 'origin/release'?");
  }

  @Test
  void aShallowCloneIsToldWhatToFetch() throws Exception {
    Repository repository = Repository.in(folder).with("a.yaml", "a").commit();
    repository.with("a.yaml", "b").commit();
    Path clone = temporary.resolve("clone");
    repository.git("clone", "--quiet", "--depth=1", folder.toUri().toString(), clone.toString());

    assertFails(clone, "HEAD~1")
        .contains("which is shallow: clone with more of the history (fetch-depth: 2");
    assertFails(clone, "release")
        .contains("which is shallow: type git fetch --depth=1 origin release and name FETCH_HEAD");
    try (GitRevision revision = GitRevisionTest.open(clone, "origin/main")) {
      assertThat(GitRevisionTest.text(revision, "", "a.yaml")).isEqualTo("b");
    }
  }

  @Test
  void whatAPartialCloneLacksIsNotFetched() throws Exception {
    Repository repository = Repository.in(folder).with("a.yaml", "a").with("b.yaml", "b").commit();
    repository.git("config", "uploadpack.allowFilter", "true");
    Path clone = temporary.resolve("clone");
    repository.git(
        "clone",
        "--quiet",
        "--no-checkout",
        "--filter=blob:none",
        folder.toUri().toString(),
        clone.toString());

    try (GitRevision revision = GitRevisionTest.open(clone, "main")) {
      for (String name : new String[] {"a.yaml", "b.yaml"}) {
        assertThatThrownBy(() -> GitRevisionTest.text(revision, "", name))
            .isInstanceOf(IOException.class)
            .hasMessageStartingWith(
                "this clone does not have it, because it is shallow or partial");
      }
    }
  }

  @Test
  void aBareRepositoryHasNoWorkTree() {
    Repository.in(folder, "--bare");

    assertFails(folder, "main")
        .startsWith("what is checked is not in the work tree of a Git repository");
  }

  @Test
  void anUntrustedRepositoryIsToldWithoutItsPlace() {
    assertThat(
            RevisionFailure.noWorkTree("fatal: detected dubious ownership in repository at '/f'"))
        .hasMessageNotContaining("'/f'")
        .hasMessageContaining("git config --global --add safe.directory");
  }

  @Test
  void gitIsNeverTakenFromTheCurrentFolder() throws IOException {
    Path git = script("git", "exit 0");

    assertThat(GitProgram.on(".")).isEmpty();
    assertThat(GitProgram.on("")).isEmpty();
    assertThat(GitProgram.on("relative" + File.pathSeparator + temporary))
        .hasValueSatisfying(found -> assertThat(found.file()).isEqualTo(git));
    assertThat(RevisionFailure.noGit()).hasMessageEndingWith("name a folder with --base instead");
  }

  @Test
  void aGitThatDoesNotAnswerIsEnded() throws IOException {
    GitProgram silent = new GitProgram(script("silent", "exec sleep 30"), Duration.ofMillis(200));

    assertThatThrownBy(() -> GitRevision.open(silent, folder, "main", 1))
        .isInstanceOf(RevisionFailure.class)
        .hasMessageContaining("Git gave no answer within");
  }

  @Test
  void aGitThatEndsIsQuotedByTheFirstLineAlone() throws IOException {
    String much =
        "echo 'fatal: no' >&2; i=0; while [ $i -lt 20000 ]; do echo 'more words' >&2;"
            + " i=$((i+1)); done; exit 3";
    GitProgram broken = new GitProgram(script("broken", much), Duration.ofSeconds(60));

    assertThatThrownBy(() -> GitRevision.open(broken, folder, "main", 1))
        .hasMessage(
            "Git cannot be asked for a revision: fatal: no; name a folder with --base instead");
    assertThatThrownBy(() -> new GitObjects(broken, folder).bytes("id"))
        .hasMessage("Git says 'fatal: no'");
  }

  @Test
  void whatGitSaysWhileItEndsIsWaitedFor() throws IOException {
    String late = "exec 1>&-; cat > /dev/null; echo 'fatal: lazy fetching disabled' >&2; exit 128";
    GitProgram ending = new GitProgram(script("ending", late), Duration.ofSeconds(60));

    try (GitObjects objects = new GitObjects(ending, folder)) {
      assertThatThrownBy(() -> objects.header("a"))
          .hasMessageStartingWith("this clone does not have it");
    }
  }

  private Path script(String name, String text) throws IOException {
    Path script = Files.writeString(temporary.resolve(name), "#!/bin/sh\n" + text + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  private static AbstractStringAssert<?> assertFails(Path inside, String revision) {
    return assertThat(
        catchThrowableOfType(
                RevisionFailure.class, () -> GitRevisionTest.open(inside, revision).close())
            .getMessage());
  }
}
