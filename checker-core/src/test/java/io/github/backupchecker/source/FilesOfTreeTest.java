package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of a revision a run reads. */
class FilesOfTreeTest {
  private static final Endings ENDINGS = new Endings(List.of(".yaml", ".json"), List.of(".tf"));
  private static final String NOT_FOLLOWED =
      "it is a link, which is not followed in a revision: exclude it, or name a base folder with"
          + " --base";
  private static final String SUBMODULE =
      "it is a submodule, whose files are not part of the revision: exclude it, or name a base"
          + " folder with --base";
  @TempDir private Path temporary;
  private Path top;
  private TreeInMemory tree;

  @BeforeEach
  void standInAFolder() throws IOException {
    top = Files.createDirectory(temporary.resolve("top")).toRealPath();
    tree = new TreeInMemory(top);
  }

  @Test
  void filesAreFoundAndPassedOverAsOnTheDisk() throws IOException {
    String[] files = {
      "b.yaml",
      "a/c.JSON",
      "a/main.tf",
      "readme.md",
      "backup-checker.yaml",
      "target/x.yaml",
      "a/node_modules/x.yaml",
      ".hidden/x.yaml",
      "m/src/main/backup/target/x.yaml",
      "skip/x.yaml",
      "skip.yaml",
    };
    tree.files(files);
    write(files);
    Files.createDirectory(top.resolve(".git"));
    Selection selection = new Selection(List.of(), List.of(new Glob("skip*")));

    FoundFiles found = new FilesOfTree(tree, List.of(top)).find(ENDINGS, selection);

    FoundFiles onDisk = new FilesOnDisk(List.of(top)).find(ENDINGS, selection);
    assertThat(shown(found)).hasSize(4).isEqualTo(shown(onDisk));
    assertThat(found.passedOver())
        .hasSize(7)
        .containsExactlyElementsOf(
            onDisk.passedOver().stream().filter(one -> !one.path().equals(".git/")).toList());
    assertThat(found.unreadable()).isEmpty();
  }

  @Test
  void aRootIsNotCheckedWholeAndAnInnerFolderIs() throws IOException {
    tree.files("target/x.yaml", "in/target/x.yaml");
    write("in/a.yaml");

    assertThat(paths(find(top))).isEmpty();
    assertThat(paths(find(top.resolve("in")))).containsExactly("target/x.yaml");
    assertThat(
            new FilesOfTree(tree, List.of(top.resolve("in")), top.resolve("in"))
                .find(ENDINGS, Selection.all())
                .files())
        .isEmpty();
    assertThat(new FilesOfTree(tree, List.of(top)).find(ENDINGS, Selection.everything()).files())
        .hasSize(2);
  }

  @Test
  void whatIsAskedForTwiceIsFoundOnceAndCalledAsOnTheDisk() throws IOException {
    String[] files = {"one/a.yaml", "two/a.yaml", "one/in/b.yaml"};
    tree.files(files);
    write(files);
    List<Path> asked =
        List.of(
            top.resolve("one"),
            top.resolve("two"),
            top.resolve("one/in"),
            top.resolve("one/in/b.yaml"));

    FoundFiles found = new FilesOfTree(tree, asked).find(ENDINGS, Selection.all());

    assertThat(shown(found))
        .isEqualTo(shown(new FilesOnDisk(asked).find(ENDINGS, Selection.all())))
        .contains("b.yaml explicit at " + top.resolve("one/in/b.yaml"));
  }

  @Test
  void whatTheTreeDoesNotHaveIsNoFileAndNoFailure() throws IOException {
    tree.files("a.yaml", "was-file");
    write("new.yaml", "new/x.yaml", "was-file/x.yaml");

    FoundFiles found =
        find(top.resolve("new.yaml"), top.resolve("new"), top.resolve("was-file/x.yaml"));

    assertThat(found).isEqualTo(new FoundFiles(List.of(), List.of(), List.of()));
  }

  @Test
  void whatIsOutsideOfTheRepositoryIsUnreadable() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("other"));

    assertThat(find(other, top).unreadable())
        .singleElement()
        .matches(one -> one.path().equals("other"))
        .matches(one -> one.reason().startsWith("it is not in the repository of the other paths"));
  }

  @Test
  void aLinkIntoAFolderOfTheDiskLeadsToItsPlaceInTheTree() throws IOException {
    tree.files("in/a.yaml");
    write("in/a.yaml");
    Path link = Files.createSymbolicLink(temporary.resolve("estate"), top.resolve("in"));

    assertThat(find(link).files())
        .singleElement()
        .matches(file -> file.file().equals(link.resolve("a.yaml")))
        .matches(file -> file.path().equals("a.yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "in/again, real, it is a link to what is read at its own place",
    "in/again.yaml, real/x.yaml, it is a link to what is read at its own place",
    "in/twice, again, it is a link to what is read at its own place",
    "in/notes, ../readme.md, 'its name does not end in .yaml or .json'",
    "in/backup-checker.yaml, ../out/x.yaml, 'it is the checker''s own file, never an input'",
    "in/skip.yaml, ../out/x.yaml, 'it is excluded, or not included'",
  })
  void aLinkByWhichNothingIsLostIsPassedOver(String link, String target, String reason)
      throws IOException {
    tree.files("in/real/x.yaml", "out/x.yaml", "readme.md").link("in/again", "real");
    tree.link(link, target);
    write("in/real/x.yaml");

    FoundFiles found =
        new FilesOfTree(tree, List.of(top.resolve("in")))
            .find(ENDINGS, new Selection(List.of(), List.of(new Glob("skip.yaml"))));

    assertThat(found.unreadable()).isEmpty();
    assertThat(found.passedOver())
        .anyMatch(
            one ->
                one.path().replace("/", "").equals(link.substring(3))
                    && one.reason().equals(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "outwards, ../out",
    "outwards.yaml, ../out/x.yaml",
    "absolute.yaml, /etc/x.yaml",
    "nowhere, gone",
    "other-ending.yaml, notes.txt",
    "hidden.yaml, skipped/x.yaml",
    "far, ../../../far",
    "loop, loop",
    "below, notes.txt/x",
  })
  void aLinkBehindWhichSomethingMayBeIsUnreadable(String link, String target) throws IOException {
    tree.files("out/x.yaml", "in/notes.txt", "in/skipped/x.yaml").link("in/" + link, target);
    write("in/a.yaml");

    FoundFiles found =
        new FilesOfTree(tree, List.of(top.resolve("in")))
            .find(ENDINGS, new Selection(List.of(), List.of(new Glob("skipped"))));

    assertThat(found.unreadable()).containsExactly(new PassedOver(link, NOT_FOLLOWED));
  }

  @Test
  void aLinkOrSubmoduleThatStoodWhereSomethingIsNamedIsUnreadable() throws IOException {
    tree.files("out/x.yaml").link("in", "out").link("x.yaml", "out/x.yaml").submodule("sub");
    write("in/x.yaml", "x.yaml", "sub/inner/x.yaml");

    assertThat(
            find(top.resolve("in/x.yaml"), top.resolve("x.yaml"), top.resolve("sub/inner"))
                .unreadable())
        .extracting(PassedOver::reason)
        .containsExactlyInAnyOrder(NOT_FOLLOWED, NOT_FOLLOWED, SUBMODULE);
  }

  @Test
  void aLinkFromAHiddenFolderToAnotherIsPassedOverAsOne() {
    tree.files(".a/x.yaml").link(".b", ".a");

    assertThat(find(top).unreadable()).isEmpty();
    assertThat(find(top).passedOver()).extracting(PassedOver::path).containsExactly(".a/", ".b/");
  }

  @Test
  void aSubmoduleIsUnreadableUnlessItsFolderWouldBePassedOver() {
    tree.submodule("modules/one").submodule(".tools").submodule("skip");

    FoundFiles found =
        new FilesOfTree(tree, List.of(top))
            .find(ENDINGS, new Selection(List.of(), List.of(new Glob("skip"))));

    assertThat(found.unreadable()).containsExactly(new PassedOver("modules/one", SUBMODULE));
    assertThat(found.passedOver()).extracting(PassedOver::path).containsExactly(".tools/", "skip/");
  }

  @Test
  void aNameThatIsNoneHereIsUnreadableWhereItCouldDeclare() {
    tree.add("a\ufffd.yaml", Kind.FILE, "").add("\ufffd", Kind.FOLDER, "");
    tree.add("\ufffd.md", Kind.FILE, "").add("..", Kind.FOLDER, "");

    assertThat(find(top).unreadable())
        .extracting(PassedOver::path)
        .containsExactly("..", "a\ufffd.yaml", "\ufffd");
  }

  @Test
  void aPointerIsNeverTakenForADeclaration() {
    tree.add("a.yaml", Kind.FILE, "version https://git-lfs.github.com/spec/v1\noid sha256:1\n");
    tree.add("b.yaml", Kind.FILE, "version: https://git-lfs.github.com/spec/v1\n");

    List<FoundFile> files = find(top).files();

    assertThatThrownBy(() -> files.get(0).content().open())
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("its text is kept in Git LFS and is not part of the revision: ");
    assertThat(files.get(1).content()).satisfies(b -> assertThat(b.open()).isNotEmpty());
  }

  @Test
  void theFilesOfAnyFolderOfTheTreeAreListed() throws IOException {
    tree.files("in/x.json", "in/y.yaml", "out/b.json", "out/a.json", "out/deep/c.json");
    tree.link("out/c.json", "../in/x.json").link("out/d.json", "deep").link("to", "out");
    write("in/x.json");
    FilesOfTree files = new FilesOfTree(tree, List.of(top.resolve("in")));

    assertThat(files.in(top.resolve("out"), "p/", name -> name.endsWith(".json")))
        .extracting(FoundFile::path)
        .containsExactly("p/a.json", "p/b.json", "p/c.json");
    assertThat(files.in(top.resolve("to"), "", name -> true)).hasSize(3);
    assertThat(files.in(top.resolve("gone"), "", name -> true)).isEmpty();
    assertThat(files.in(temporary, "", name -> true)).isEmpty();
  }

  @Test
  void aLinkOfTodayDoesNotTurnAwayFromAFolderOfTheTree() throws IOException {
    tree.files("in/modules/x.json");
    write("in/a.yaml", "shared/x.yaml");
    Files.createSymbolicLink(top.resolve("in/modules"), top.resolve("shared"));
    Path asked = Files.createSymbolicLink(temporary.resolve("estate"), top.resolve("in"));

    assertThat(new FilesOfTree(tree, List.of(asked)).in(asked.resolve("modules"), "", name -> true))
        .extracting(FoundFile::path)
        .containsExactly("x.json");
  }

  private FoundFiles find(Path... paths) {
    return new FilesOfTree(tree, List.of(paths)).find(ENDINGS, Selection.all());
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(FoundFile::path).toList();
  }

  private static List<String> shown(FoundFiles found) {
    return found.files().stream()
        .map(f -> f.path() + (f.explicit() ? " explicit" : "") + " at " + f.file())
        .toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = top.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "a: b\n");
    }
  }
}
