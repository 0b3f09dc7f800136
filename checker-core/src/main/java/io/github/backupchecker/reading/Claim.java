package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;

/** A document and the format in which it is to be read. */
record Claim(Dialect dialect, Document document) {}
