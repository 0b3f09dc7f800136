package io.github.backupchecker.schema;

import io.github.backupchecker.source.PackedFile;

/** The JSON Schema of the report for other programs: written by hand, since it is a promise. */
public final class ReportSchema {
  private ReportSchema() {}

  /** As it is published, with its line end. */
  public static String text() {
    return new PackedFile(ReportSchema.class, "report.schema.json").text();
  }
}
