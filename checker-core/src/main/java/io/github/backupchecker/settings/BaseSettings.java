package io.github.backupchecker.settings;

import io.github.backupchecker.reading.OpenBase;
import io.github.backupchecker.source.AskedPaths;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Sight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the settings of a base where those of the present side would stand. */
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
    Path own = SettingsFinder.folder(asked.stream().findFirst().orElse(Path.of("")));
    Path root = SettingsFinder.root(own).or(() -> home).orElse(own);
    Path file = named.toAbsolutePath().normalize();
    if (!file.startsWith(root.toAbsolutePath().normalize())) {
      return Optional.of(named);
    }
    return Optional.of(SettingsFinder.folder(folder).resolve(own.relativize(file)).normalize())
        .filter(there -> Sight.of(there).isFile());
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
      Path file = named.orElseThrow().path();
      Path folder = AskedPaths.place(SettingsFinder.folder(file));
      return folder.startsWith(top)
          ? in(folder, String.valueOf(file.getFileName()))
          : named.map(NamedFile::found);
    }
    for (Path at = first(); at != null && at.startsWith(top); at = at.getParent()) {
      Optional<FoundFile> found = in(at, kind.fileName());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
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
