package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pull request that the page shows is made of its blocks, and checked by its commands. */
@Timeout(240)
class PullRequestPageTest {
  private static final Path PAGE = Path.of("..", "docs", "pull-requests.md");

  /** Before this one the pull request is merged. */
  private static final int MERGED = 3;

  private static final String SHORTENED = "[...]\n";
  @TempDir private Path temporary;
  private Path clone;
  private Git git;

  @BeforeEach
  void commitTheEstateToMain() throws IOException {
    clone = Files.createDirectory(temporary.resolve("clone"));
    git = new Git(clone);
    Files.createDirectory(clone.resolve("backup"));
    Files.writeString(clone.resolve("backup/estate.yaml"), blocks("yaml").get(0));
    git.commitAll();
    git.branch("change");
  }

  @Test
  void eachCommitGetsTheAnswerThatThePageShows() throws IOException, InterruptedException {
    List<String> diffs = blocks("diff");
    List<String> shown = blocks("text");
    assertThat(diffs).hasSize(4).hasSameSizeAs(shown);
    for (int i = 0; i < diffs.size(); i++) {
      if (i == MERGED) {
        git.move("main");
      }
      commit(diffs.get(i));
      String command = shown.get(i).lines().findFirst().orElseThrow();
      String printed = typed(command.substring("$ ".length()));

      assertThat(command + "\n" + printed)
          .startsWith(parts(shown.get(i))[0])
          .containsSubsequence(parts(shown.get(i)))
          .endsWith(shown.get(i).substring(shown.get(i).lastIndexOf("status: ")));
    }
  }

  @Test
  void mainIsCompliantAfterEachMerge() throws IOException, InterruptedException {
    List<String> diffs = blocks("diff");
    commitAll();
    assertThat(typed("backup-checker check backup; echo $?")).endsWith("status: compliant\n0\n");
    commit(diffs.get(MERGED));
    assertThat(typed("backup-checker check backup; echo $?")).endsWith("status: compliant\n0\n");
  }

  @Test
  void whatTheTargetGainedLooksAsIfTheChangeRemovedIt() throws IOException, InterruptedException {
    commitAll();
    git.checkout("main");
    Files.writeString(
        clone.resolve("backup/more.yaml"),
        "agents:\n  fs-03: { vault: rsv-prod, version: 2.0.9262.0, policy: files }\n");
    git.commitAll();
    git.checkout("change");

    assertThat(typed("backup-checker check --base-ref main backup; echo $?"))
        .contains("agents/fs-03 is not declared any more")
        .endsWith("\n1\n");
    assertThat(typed("backup-checker check --base-ref $(git merge-base main HEAD) backup; echo $?"))
        .doesNotContain("fs-03")
        .endsWith("\n0\n");
  }

  /** The commits of the pull request. */
  private void commitAll() throws IOException {
    for (String diff : blocks("diff").subList(0, MERGED)) {
      commit(diff);
    }
  }

  private void commit(String diff) throws IOException {
    git.apply(Files.writeString(temporary.resolve("change.diff"), diff));
    git.commitAll();
  }

  /** What a command prints in the clone. */
  private String typed(String command) throws IOException, InterruptedException {
    String program = "\"$JAVA\" -cp \"$CLASSES\" \"$MAIN\"";
    return Shell.run("cd '" + clone + "' && " + command.replace("backup-checker", program));
  }

  private static String[] parts(String shown) {
    return shown.split(Pattern.quote(SHORTENED));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
