package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.source.Location;

/** A mistake in the knowledge file, with its place: a defect of the checker itself. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KnowledgeException(Location place, String message) {
    super(place + ": " + message);
  }
}
