package io.github.backupchecker.settings;

import java.util.Locale;

/** A file in which a team keeps what it decided; it is found by its name and is never an input. */
enum TeamFile {
  SETTINGS("settings file", "backup-checker.yaml", "backup-checker.yml"),
  BASELINE("baseline", "backup-checker-baseline.json", "backup-checker-baseline.yaml");

  private final String noun;
  private final String fileName;
  private final String other;

  TeamFile(String noun, String fileName, String other) {
    this.noun = noun;
    this.fileName = fileName;
    this.other = other;
  }

  /** What it is in a message. */
  String noun() {
    return noun;
  }

  String fileName() {
    return fileName;
  }

  /** Whether a file was surely meant as this one. */
  boolean isAlike(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.startsWith(".") ? lower.substring(1) : lower;
    return plain.equals(fileName) || plain.equals(other);
  }
}
