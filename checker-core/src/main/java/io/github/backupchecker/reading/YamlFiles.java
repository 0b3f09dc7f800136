package io.github.backupchecker.reading;

import io.github.backupchecker.tree.ReadBy;
import java.util.ArrayList;
import java.util.List;

/**
 * The YAML files of a run that were read as such, passed over afterwards or not.
 *
 * @param count of all of them
 * @param byLibrary those that the library read, which takes longer, ordered by path
 */
public record YamlFiles(int count, List<String> byLibrary) {
  public YamlFiles {
    byLibrary = List.copyOf(byLibrary);
  }

  static YamlFiles among(List<ReadFile> readings) {
    int count = 0;
    List<String> byLibrary = new ArrayList<>();
    for (ReadFile reading : readings) {
      count += reading.readBy() == ReadBy.NEITHER ? 0 : 1;
      if (reading.readBy() == ReadBy.LIBRARY) {
        byLibrary.add(reading.path());
      }
    }
    return new YamlFiles(count, byLibrary);
  }
}
