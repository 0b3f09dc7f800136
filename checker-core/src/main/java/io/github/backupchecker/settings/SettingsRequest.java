package io.github.backupchecker.settings;

import io.github.backupchecker.source.FoundFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whose settings count for a run.
 *
 * @param settings a settings file; empty where the nearest one is to be found
 * @param home the folder whose settings are about nothing but this run; empty for the first path
 * @param paths what is checked
 */
public record SettingsRequest(
    Optional<NamedFile> settings, BaselineChoice baseline, Optional<Path> home, List<Path> paths) {

  public SettingsRequest {
    paths = List.copyOf(paths);
  }

  /** One settings file and nothing else. */
  public static SettingsRequest of(Path file) {
    return new SettingsRequest(
        Optional.of(NamedFile.onDisk(file)), BaselineChoice.none(), Optional.empty(), List.of());
  }

  /** The file that is named, or the nearest one. */
  Optional<SettingsFile> file(TeamFile kind) {
    Optional<NamedFile> named = named(kind);
    if (named.isPresent()) {
      SettingsFile file = SettingsFile.named(kind, named.get());
      return Optional.of(named.get().isOnDisk() ? file.labelled(this::label) : file);
    }
    Optional<SettingsFile> nearest =
        paths.isEmpty() ? Optional.empty() : SettingsFinder.nearest(kind, paths.get(0));
    return nearest.isPresent() ? Optional.of(nearest.get().labelled(this::label)) : nearest;
  }

  /** The way to a file of the same repository from what was asked for; of any other its name. */
  private String label(FoundFile file) {
    if (paths.size() != 1) {
      return file.path();
    }
    Path first = SettingsFinder.folder(paths.get(0)).toAbsolutePath().normalize();
    Path top = SettingsFinder.root(first).or(() -> home).orElse(first).toAbsolutePath().normalize();
    Path whole = file.file().toAbsolutePath().normalize();
    return whole.startsWith(top)
        ? first.relativize(whole).toString().replace('\\', '/')
        : file.path();
  }

  /** One that was named. */
  Optional<NamedFile> named(TeamFile kind) {
    return switch (kind) {
      case SETTINGS -> settings;
      case BASELINE -> baseline.file().map(NamedFile::onDisk);
    };
  }

  /** Whether a file was found above what is checked, so that it may be about more. */
  boolean isShared(SettingsFile found) {
    Optional<Path> own = home.or(() -> paths.stream().findFirst()).map(SettingsFinder::folder);
    Optional<NamedFile> named = named(found.kind());
    return named.isPresent()
        ? named.filter(NamedFile::isOnDisk).isEmpty()
        : own.isPresent()
            && found.file().filter(file -> isIn(own.orElseThrow(), file.file())).isEmpty();
  }

  private static boolean isIn(Path folder, Path file) {
    return file.toAbsolutePath().normalize().startsWith(folder.normalize());
  }
}
