package io.github.backupchecker.cli;

/** The files that a schema is of. */
enum SchemaKind {
  LANGUAGE,
  SETTINGS
}
