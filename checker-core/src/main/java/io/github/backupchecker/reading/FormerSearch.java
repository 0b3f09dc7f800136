package io.github.backupchecker.reading;

import io.github.backupchecker.source.AskedPaths;
import io.github.backupchecker.source.DeclarationFolder;
import io.github.backupchecker.source.FileSource;
import io.github.backupchecker.source.FilesOfTree;
import io.github.backupchecker.source.FilesOnDisk;
import io.github.backupchecker.source.FilesUnderRoot;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.RecordedModules;
import io.github.backupchecker.source.RecordedTree;
import io.github.backupchecker.source.Sight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the folders of a revision in which modules declared that the build of today has not.
 *
 * @param present how what is compared with the revision is read
 */
record FormerSearch(FormerModules modules, RecordedTree tree, ReadRequest present) {
  private static final int LARGEST = 1 << 24;

  /**
   * Those folders.
   *
   * @param revision what reports call it
   */
  List<FormerFolder> folders(String revision) throws IOException {
    Set<Path> today =
        Stream.concat(
                present.paths().stream(),
                present.neighbours().stream().flatMap(one -> one.paths().stream()))
            .map(AskedPaths::place)
            .collect(Collectors.toSet());
    List<Path> others =
        new RecordedModules(tree)
            .folders(modules.root()).stream().filter(folder -> !isOf(today, folder)).toList();
    if (others.stream().allMatch(Sight::isAbsent)) {
      return others.stream().map(one -> former(one, revision)).toList();
    }
    Set<Path> dropped = dropped();
    return others.stream()
        .filter(one -> Sight.isAbsent(one) || isOfModule(dropped, one))
        .map(one -> former(one, revision))
        .toList();
  }

  private FormerFolder former(Path folder, String revision) {
    FilesUnderRoot files =
        new FilesUnderRoot(new FilesOfTree(tree, List.of(folder)), modules.shownFrom());
    return new FormerFolder(
        files.label(folder),
        !Sight.isAbsent(folder),
        modules.isTold(folder),
        present.of(files, revision).among(List.of()).watchedBy(Progress.untold()));
  }

  /** What is built at times alone is a module still, and what never was one is not missed. */
  private Set<Path> dropped() {
    FilesOfTree then = new FilesOfTree(tree, List.of(modules.root()));
    Set<Path> dropped = modules(then);
    dropped.removeAll(modules(new FilesOnDisk(List.of())));
    return dropped;
  }

  private Set<Path> modules(FileSource files) {
    return modules.build().modules(file -> bytes(files, file)).stream()
        .map(AskedPaths::place)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Optional<byte[]> bytes(FileSource files, Path file) {
    String name = String.valueOf(file.getFileName());
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    return files.in(folder, "", name::equals).stream().findFirst().flatMap(FormerSearch::bytes);
  }

  private static Optional<byte[]> bytes(FoundFile file) {
    try (InputStream in = file.content().open()) {
      return Optional.of(in.readNBytes(LARGEST));
    } catch (IOException e) {
      // what cannot be read names no module
      return Optional.empty();
    }
  }

  private static boolean isOfModule(Set<Path> modules, Path folder) {
    return DeclarationFolder.module(folder)
        .map(AskedPaths::place)
        .filter(modules::contains)
        .isPresent();
  }

  private static boolean isOf(Set<Path> today, Path folder) {
    Path place = AskedPaths.place(folder);
    return today.stream().anyMatch(one -> one.startsWith(place) || place.startsWith(one));
  }
}
