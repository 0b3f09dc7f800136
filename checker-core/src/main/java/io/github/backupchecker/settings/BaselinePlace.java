package io.github.backupchecker.settings;

import io.github.backupchecker.source.FoundFile;
import java.nio.file.Path;
import java.util.Optional;

/** Where a new baseline is to stand so that later checks of the same find it. */
public final class BaselinePlace {
  private BaselinePlace() {}

  /** In place of the nearest one; else beside the nearest settings; else in the folder itself. */
  public static Path of(Path asked) {
    return nearest(TeamFile.BASELINE, asked)
        .or(() -> nearest(TeamFile.SETTINGS, asked).map(BaselinePlace::beside))
        .orElseGet(() -> in(SettingsFinder.folder(asked)));
  }

  /** In a folder. */
  public static Path in(Path folder) {
    return folder.resolve(TeamFile.BASELINE.fileName());
  }

  /** Whether a file is called as baselines are. */
  public static boolean isUsual(Path file) {
    return String.valueOf(file.getFileName()).equals(TeamFile.BASELINE.fileName());
  }

  private static Path beside(Path file) {
    return file.resolveSibling(TeamFile.BASELINE.fileName());
  }

  private static Optional<Path> nearest(TeamFile kind, Path asked) {
    return SettingsFinder.nearest(kind, asked).flatMap(SettingsFile::file).map(FoundFile::file);
  }
}
