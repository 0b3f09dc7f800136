package io.github.backupchecker.settings;

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
    return named(kind)
        .map(file -> SettingsFile.named(kind, file))
        .or(() -> paths.stream().findFirst().flatMap(first -> SettingsFinder.nearest(kind, first)));
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
