package io.github.backupchecker.cli;

/** What a schema is of. */
enum SchemaKind {
  LANGUAGE,
  SETTINGS,
  REPORT
}
