package io.github.backupchecker.settings;

import io.github.backupchecker.source.DeclarationFolder;
import io.github.backupchecker.source.Sight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where settings stand. */
public final class SettingsPlace {
  private SettingsPlace() {}

  /** In a folder. */
  public static Path in(Path folder) {
    return folder.resolve(TeamFile.SETTINGS.fileName());
  }

  /** Those that are there, in folders that are checked and in the modules around such. */
  public static List<Path> around(Collection<Path> checked) {
    return checked.stream()
        .filter(Files::isDirectory)
        .flatMap(
            folder -> Stream.concat(Stream.of(folder), DeclarationFolder.module(folder).stream()))
        .map(SettingsPlace::in)
        .filter(file -> !Sight.isAbsent(file))
        .distinct()
        .toList();
  }
}
