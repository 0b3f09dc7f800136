package io.github.backupchecker.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.backupchecker.source.RecordedEntry;
import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a revision, as real Git has them. */
@Timeout(120)
class GitRevisionTest {
  private static final long MOST = 1 << 20;
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void standInAFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("repository")).toRealPath();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void everythingThatIsRecordedIsThere(String format) throws Exception {
    Repository repository = Repository.in(folder, "--object-format=" + format);
    repository.with("a.yaml", "a: b\n").with("in/ü/b.yaml", "");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("in/ü"));
    repository.commit();
    String id = repository.git("rev-parse", "HEAD");
    repository.git("update-index", "--add", "--cacheinfo", "160000," + id + ",sub");
    repository.git("commit", "--quiet", "--message=sub");

    try (GitRevision revision = open(folder, "HEAD")) {
      assertThat(revision.top()).isEqualTo(folder);
      assertThat(revision.id()).isEqualTo(repository.git("rev-parse", "HEAD"));
      assertThat(revision.tree().entries(""))
          .extracting(RecordedEntry::name, RecordedEntry::kind)
          .containsExactlyInAnyOrder(
              tuple("a.yaml", Kind.FILE),
              tuple("in", Kind.FOLDER),
              tuple("link", Kind.LINK),
              tuple("sub", Kind.SUBMODULE));
      assertThat(text(revision, "", "a.yaml")).isEqualTo("a: b\n");
      assertThat(text(revision, "", "link")).isEqualTo("in/ü");
      assertThat(text(revision, "in/ü", "b.yaml")).isEmpty();
      assertThat(revision.tree().entries("a.yaml")).isEmpty();
      assertThat(revision.tree().entries("gone/deeper")).isEmpty();
    }
  }

  @Test
  void aRevisionIsReadFromAnyPlaceOfAnyWorkTree() throws Exception {
    Repository repository = Repository.in(folder).with("in/a.yaml", "old").commit();
    repository.with("in/a.yaml", "new").commit();
    Path linked = temporary.resolve("linked");
    repository.git("worktree", "add", "--quiet", "--detach", linked.toString());
    repository.git("checkout", "--quiet", "--detach");

    for (Path inside :
        List.of(
            folder.resolve("in"), folder.resolve("in/a.yaml"), folder.resolve("gone/x"), linked)) {
      try (GitRevision revision = open(inside, "main~1")) {
        assertThat(text(revision, "in", "a.yaml")).isEqualTo("old");
      }
    }
    try (GitRevision revision = open(linked, "main")) {
      assertThat(revision.top()).isEqualTo(linked.toRealPath());
    }
  }

  @Test
  void neitherWorkTreeNorIndexIsTouchedAndNothingIsRunThatIsConfigured() throws Exception {
    Repository repository = Repository.in(folder).with("a.yaml", "old");
    repository.with(".gitattributes", "*.yaml filter=x diff=x\n").commit();
    Path marker = temporary.resolve("marker");
    Path script = temporary.resolve("script");
    Files.writeString(script, "#!/bin/sh\ntouch '" + marker + "'\ncat\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    for (String key :
        List.of(
            "core.fsmonitor",
            "filter.x.smudge",
            "filter.x.clean",
            "diff.external",
            "diff.x.textconv",
            "core.pager")) {
      repository.git("config", key, script.toString());
    }
    Files.writeString(folder.resolve("a.yaml"), "dirty");
    Path index = folder.resolve(".git/index");
    byte[] before = Files.readAllBytes(index);
    Object time = Files.getLastModifiedTime(index);

    try (GitRevision revision = open(folder, "HEAD")) {
      assertThat(text(revision, "", "a.yaml")).isEqualTo("old");
    }

    assertThat(Files.readAllBytes(index)).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(index)).isEqualTo(time);
    assertThat(folder.resolve("a.yaml")).hasContent("dirty");
    assertThat(marker).doesNotExist();
  }

  @Test
  void aReplacedObjectIsReadAsItWasRecorded() throws Exception {
    Repository repository = Repository.in(folder).with("a.yaml", "old").commit();
    repository.with("a.yaml", "new").commit();
    repository.git("replace", "HEAD:a.yaml", "HEAD~1:a.yaml");

    try (GitRevision revision = open(folder, "HEAD")) {
      assertThat(text(revision, "", "a.yaml")).isEqualTo("new");
    }
  }

  @Test
  void aNameThatIsNoTextIsToldFromEveryOther() throws Exception {
    Repository repository = Repository.in(folder).with("a.yaml", "a").commit();
    String blob = repository.git("rev-parse", "HEAD:a.yaml");
    byte[] id = HexFormat.of().parseHex(blob);
    byte[] tree = new byte[11 + id.length];
    System.arraycopy("100644 \377.y".getBytes(StandardCharsets.ISO_8859_1), 0, tree, 0, 10);
    System.arraycopy(id, 0, tree, 11, id.length);

    assertThat(new TreeObject(tree, id.length).entries())
        .containsExactly(new RecordedEntry("\ufffd.y", Kind.FILE, blob));
    assertThatThrownBy(() -> new TreeObject(tree, id.length + 1).entries())
        .isInstanceOf(IOException.class);
  }

  @Test
  void aLargeFileIsReadWithoutKeepingIt() throws Exception {
    Repository.in(folder).with("large", "0123456789".repeat(1000)).with("b", "b").commit();

    try (GitRevision revision = GitRevision.open(folder, "HEAD", 100)) {
      RecordedEntry large = entry(revision, "", "large");
      assertThat(revision.tree().content(large).size()).isEqualTo(10_000);
      try (InputStream in = revision.tree().content(large).open()) {
        assertThat(in.read()).isEqualTo('0');
        assertThat(text(revision, "", "b")).isEqualTo("b");
        assertThat(in.readAllBytes()).hasSize(9_999);
      }
    }
  }

  @Test
  void manyReadersGetTheirOwnFiles() throws Exception {
    Repository repository = Repository.in(folder);
    IntStream.range(0, 50).forEach(i -> repository.with("f" + i, "text " + i));
    repository.commit();

    try (GitRevision revision = open(folder, "HEAD")) {
      List<String> texts =
          IntStream.range(0, 50).parallel().mapToObj(i -> quietText(revision, "f" + i)).toList();
      assertThat(texts)
          .containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(i -> "text " + i).toList());
    }
  }

  @Test
  void nothingIsReadOnceARevisionIsClosed() throws Exception {
    Repository.in(folder).with("a.yaml", "a").commit();
    GitRevision revision = open(folder, "HEAD");
    RecordedEntry file = entry(revision, "", "a.yaml");

    revision.close();

    assertThatThrownBy(() -> revision.tree().content(file).open())
        .hasMessage("the revision was closed");
  }

  private static String quietText(GitRevision revision, String name) {
    try {
      return text(revision, "", name);
    } catch (IOException e) {
      return e.toString();
    }
  }

  static GitRevision open(Path inside, String revision) throws RevisionFailure {
    return GitRevision.open(inside, revision, MOST);
  }

  static String text(GitRevision revision, String folder, String name) throws IOException {
    try (InputStream in = revision.tree().content(entry(revision, folder, name)).open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static RecordedEntry entry(GitRevision revision, String folder, String name)
      throws IOException {
    return revision.tree().entries(folder).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
