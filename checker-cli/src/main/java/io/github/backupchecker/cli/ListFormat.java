package io.github.backupchecker.cli;

/** How a list is printed. */
enum ListFormat {
  TEXT,
  JSON
}
