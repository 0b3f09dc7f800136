package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.backupchecker.source.Sight.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEntryTest {
  @TempDir private Path root;

  @Test
  void everyEntryLiesWhereItsPathLeads() throws Exception {
    assertThat(entries())
        .hasSize(7)
        .allSatisfy(
            one -> {
              assertThat(one.real()).isEqualTo(AskedPaths.place(one.file()));
              assertThat(one.sight()).isEqualTo(Sight.of(one.file()));
            });
  }

  @Test
  void onlyWhatIsNoFileAndNoFolderItselfMayLieElsewhere() throws Exception {
    assertThat(entries())
        .extracting(FolderEntry::name, FolderEntry::mayLeave, one -> one.sight().kind())
        .containsExactlyInAnyOrder(
            tuple("inner", false, Kind.FOLDER),
            tuple("file.yaml", false, Kind.FILE),
            tuple("to-file", true, Kind.FILE),
            tuple("to-folder", true, Kind.FOLDER),
            tuple("to-itself", true, Kind.UNSEEN),
            tuple("to-nothing", true, Kind.NOTHING),
            tuple("pipe", true, Kind.SPECIAL));
  }

  /** What there is in a folder that is itself reached by a link. */
  private List<FolderEntry> entries() throws Exception {
    Path folder = Files.createDirectories(root.resolve("real/folder"));
    Files.createDirectory(folder.resolve("inner"));
    Files.writeString(folder.resolve("file.yaml"), "vaults: {}");
    Files.createSymbolicLink(folder.resolve("to-file"), folder.resolve("file.yaml"));
    Files.createSymbolicLink(folder.resolve("to-folder"), root);
    Files.createSymbolicLink(folder.resolve("to-itself"), folder.resolve("to-itself"));
    Files.createSymbolicLink(folder.resolve("to-nothing"), root.resolve("nothing"));
    Pipes.make(folder.resolve("pipe"));
    Path link = Files.createSymbolicLink(root.resolve("link"), folder);
    FolderLevel level = FolderLevel.of(link, AskedPaths.place(link), "shown/", false);
    try (Stream<Path> files = Files.list(link)) {
      return files.map(file -> FolderEntry.of(file, level)).toList();
    }
  }
}
