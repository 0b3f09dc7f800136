package io.github.backupchecker.source;

import java.util.List;

/**
 * What the paths of a run hold, ordered by path.
 *
 * @param unreadable files and folders that could not be looked into
 */
public record FoundFiles(
    List<FoundFile> files, List<PassedOver> passedOver, List<PassedOver> unreadable) {

  public FoundFiles {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
    unreadable = List.copyOf(unreadable);
  }
}
