package io.github.backupchecker.settings;

import io.github.backupchecker.reading.OpenBase;
import io.github.backupchecker.source.AskedPaths;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Sight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the settings of a base where those of the present side would stand.
 *
 * @param home the folder whose settings are part of what changes; empty for the repository
 */
record BaseSettings(OpenBase base, List<Path> asked, Optional<Path> home) {

  /**
   * The file that counts; empty where the base has none.
   *
   * @param named a file of the present side that was named
   */
  Optional<FoundFile> file(TeamFile kind, Optional<NamedFile> named) {
    if (named.filter(file -> !file.isOnDisk()).isPresent()) {
      return named.map(NamedFile::found);
    }
    return base.base()
        .folder()
        .map(folder -> onDisk(kind, folder, named))
        .orElseGet(() -> inRevision(kind, named));
  }

  private Optional<FoundFile> onDisk(TeamFile kind, Path folder, Optional<NamedFile> named) {
    return named.isPresent()
        ? named.flatMap(file -> counterpart(folder, file.path())).map(BaseSettings::found)
        : SettingsFinder.nearest(kind, folder).flatMap(SettingsFile::found);
  }

  /** What lies in the repository of the change is part of it; anything else is not. */
  private Optional<Path> counterpart(Path folder, Path named) {
    Path first = SettingsFinder.folder(asked.stream().findFirst().orElse(Path.of("")));
    List<Path> there =
        Stream.of(first, AskedPaths.place(first))
            .flatMap(own -> from(own, named))
            .map(way -> SettingsFinder.folder(folder).resolve(way).normalize())
            .toList();
    return there.isEmpty()
        ? Optional.of(named)
        : there.stream().filter(file -> Sight.of(file).isFile()).findFirst();
  }

  /** The ways to a file from a folder of the same repository. */
  private Stream<Path> from(Path own, Path named) {
    Optional<Path> whole = home.map(folder -> folder.toAbsolutePath().normalize());
    Path root = SettingsFinder.root(own).or(() -> whole).orElse(own);
    return inside(root, named).map(own::relativize);
  }

  /**
   * Where a file lies in a folder: as it is called, for links on the way may be part of a change,
   * and where they lead, so that no other way to it makes it a file of somebody else.
   */
  private static Stream<Path> inside(Path folder, Path named) {
    Path called = named.toAbsolutePath().normalize();
    Path linked = AskedPaths.place(SettingsFinder.folder(named)).resolve(called.getFileName());
    return Stream.of(called, linked, AskedPaths.place(named))
        .distinct()
        .filter(file -> file.startsWith(folder));
  }

  private static FoundFile found(Path file) {
    return NamedFile.onDisk(file).found();
  }

  private Optional<FoundFile> inRevision(TeamFile kind, Optional<NamedFile> named) {
    if (base.top().isEmpty()) {
      return Optional.empty();
    }
    Path top = base.top().orElseThrow();
    if (named.isPresent()) {
      List<Path> there = inside(top, named.orElseThrow().path()).toList();
      return there.isEmpty()
          ? named.map(NamedFile::found)
          : there.stream().flatMap(file -> in(file).stream()).findFirst();
    }
    for (Path at = first(); at != null && at.startsWith(top); at = at.getParent()) {
      Optional<FoundFile> found = in(at, kind.fileName());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<FoundFile> in(Path file) {
    return in(SettingsFinder.folder(file), String.valueOf(file.getFileName()));
  }

  private Optional<FoundFile> in(Path folder, String name) {
    return base.request().source().in(folder, "", name::equals).stream().findFirst();
  }

  /** What is no folder now may have been one in the base. */
  private Path first() {
    Path first = asked.stream().findFirst().orElse(Path.of(""));
    Path folder = AskedPaths.place(SettingsFinder.folder(first));
    return Files.isDirectory(first) ? folder : folder.resolve(first.toAbsolutePath().getFileName());
  }
}
