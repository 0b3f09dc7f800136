package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Report;
import java.io.IOException;
import java.io.Writer;

/** A format of the report. */
public interface Renderer {

  /**
   * Writes a whole report; the same report gives the same text, and lines end with {@code \n}
   * unless a format's own standard says otherwise.
   */
  void render(Report report, Writer out) throws IOException;
}
