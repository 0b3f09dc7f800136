package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and files in a folder that cannot be looked at are never lost. */
class LostFromSightTest {
  private static final String OUT = "it is a link out of the folder that was asked for";
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"d.yaml", "D.YAML", "main.tf", ".d.yaml"})
  void aLinkToNothingThatCouldDeclareIsUnreadable(String name) throws IOException {
    link(name, "nowhere");

    assertThat(find(folder).unreadable())
        .containsExactly(new PassedOver(name, "it is a link that leads nowhere"));
  }

  @Test
  void aLinkToNothingThatCouldNotDeclareIsPassedOverAndNamed() throws IOException {
    link("notes", "nowhere");
    link(".#d.yaml", "user@host.1");

    assertThat(find(folder).unreadable()).isEmpty();
    assertThat(find(folder).passedOver())
        .containsExactly(
            new PassedOver(".#d.yaml", "it is a lock of an editor"),
            new PassedOver("notes", "it is a link that leads nowhere"));
  }

  @ParameterizedTest
  @CsvSource({
    "loop, loop, it cannot be read: its links lead in a circle",
    "deeper, a.yaml/deeper, it cannot be read: a part of its path is a file",
    "loop.yaml, loop.yaml, it cannot be read: its links lead in a circle",
  })
  void aLinkThatMayLeadToAFolderIsUnreadable(String name, String target, String reason)
      throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "a: b");
    link(name, target);

    assertThat(find(folder).unreadable()).containsExactly(new PassedOver(name, reason));
  }

  @Test
  void whereDeclarationsAreKeptEveryLinkToNothingIsUnreadable() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/main/backup"));
    Files.createSymbolicLink(sources.resolve("prod"), Path.of("nowhere"));

    assertThat(find(sources).unreadable()).extracting(PassedOver::path).containsExactly("prod");
  }

  @Test
  void aLinkOutOfWhereDeclarationsAreKeptIsUnreadable() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("x.yaml"), "a: b");
    Path sources = Files.createDirectories(folder.resolve("src/main/backup"));
    Files.createSymbolicLink(sources.resolve("x.yaml"), outside.resolve("x.yaml"));
    Files.createSymbolicLink(sources.resolve("prod"), outside);

    String reason = OUT + ": put here what it leads to";
    assertThat(find(sources).unreadable())
        .containsExactly(new PassedOver("prod/", reason), new PassedOver("x.yaml", reason));
    assertThat(find(folder).unreadable()).isEmpty();
    assertThat(find(folder).files()).singleElement().matches(FoundFile::explicit);
  }

  @Test
  void aLinkFromOneFolderThatWasAskedForToAnotherStaysInside() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two/.git"));
    Files.createDirectories(two.resolveSibling("target"));
    Files.writeString(two.resolveSibling("target").resolve("x.yaml"), "a: b");
    Files.createSymbolicLink(one.resolve("x.yaml"), folder.resolve("two/target/x.yaml"));

    assertThat(find(one, folder.resolve("two")).files()).hasSize(1);
  }

  @Test
  void whatIsExcludedIsNoProblem() throws IOException {
    link("d.yaml", "nowhere");
    link("loop", "loop");
    Selection selection = new Selection(List.of(), List.of(new Glob("d.yaml"), new Glob("loop")));

    assertThat(
            new FileFinder(new Endings(List.of(".yaml"), List.of()), selection)
                .find(List.of(folder))
                .unreadable())
        .isEmpty();
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsUnreadableAndNeverOpened() throws Exception {
    Path pipe = Pipes.make(folder.resolve("pipe.yaml"));

    assertThat(find(folder).unreadable())
        .containsExactly(new PassedOver("pipe.yaml", "it is not a regular file"));
    assertThat(find(pipe).unreadable()).hasSize(1);
  }

  @Test
  void reasonsAreWords() {
    assertThat(reason(new AccessDeniedException("x"))).isEqualTo("permission denied");
    assertThat(reason(new NoSuchFileException("x"))).isEqualTo("there is no such file or folder");
    assertThat(reason(new FileSystemException("x", null, "Input/output error")))
        .isEqualTo("Input/output error");
    assertThat(reason(new IOException())).isEqualTo("IOException");
  }

  private static String reason(IOException error) {
    return new ReadFailure(error).reason();
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }

  private static FoundFiles find(Path... paths) {
    return new FileFinder(new Endings(List.of(".yaml"), List.of(".tf")), Selection.all())
        .find(List.of(paths));
  }
}
