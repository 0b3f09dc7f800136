package io.github.backupchecker.render.csv;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Renderer;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report as a table for spreadsheets, as RFC 4180 has it: lines end with {@code \r\n}. The
 * first row is of the run.
 */
public final class CsvRenderer implements Renderer {

  @Override
  public void render(Report report, Writer out) throws IOException {
    out.append(line(CsvColumn.ALL.stream().map(CsvColumn::name)));
    for (CsvRow row : CsvRow.of(report).toList()) {
      out.append(line(CsvColumn.ALL.stream().map(column -> column.value().apply(row))));
    }
  }

  private static String line(Stream<String> fields) {
    return fields.map(CsvField::of).collect(Collectors.joining(",", "", "\r\n"));
  }
}
