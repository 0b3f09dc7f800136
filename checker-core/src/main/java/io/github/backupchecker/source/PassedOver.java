package io.github.backupchecker.source;

import java.util.List;
import java.util.Optional;

/**
 * A file or folder that was found and not read.
 *
 * @param path of a folder, it ends in {@code /}
 * @param reason completing "passed over: "
 * @param kind what a reader of the report should know of it
 * @param format the format of a file that speaks of backup and cannot be read yet
 */
public record PassedOver(String path, String reason, Kind kind, Optional<String> format) {
  /** What a file that was passed over is to backup. */
  public enum Kind {
    /** Nothing in it is about backup. */
    NOT_BACKUP,
    /** It has words of the declaration language, and declares no backup. */
    OUR_WORDS,
    /** It speaks of Recovery Services in a format that is not read yet. */
    UNREAD_FORMAT
  }

  /** Something that has nothing to do with backup. */
  public PassedOver(String path, String reason) {
    this(path, reason, Kind.NOT_BACKUP, Optional.empty());
  }

  /** How many there are, in words; empty where there are none. */
  public static Optional<String> counted(List<PassedOver> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int folders = 0;
    for (PassedOver one : all) {
      folders += one.path().endsWith("/") ? 1 : 0;
    }
    int files = all.size() - folders;
    String between = files > 0 && folders > 0 ? " and " : "";
    String counted = counted(files, "file") + between + counted(folders, "folder");
    return Optional.of(counted + (all.size() == 1 ? " was" : " were") + " passed over");
  }

  private static String counted(int count, String what) {
    return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
  }
}
