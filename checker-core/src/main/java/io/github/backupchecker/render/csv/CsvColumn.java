package io.github.backupchecker.render.csv;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.settings.Waiver;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A column of the table and what stands in it, empty where a row has nothing of the kind. */
record CsvColumn(String name, Function<CsvRow, String> value) {

  /** In the order of the table; others rely on the names. */
  static final List<CsvColumn> ALL =
      List.of(
          new CsvColumn("type", CsvRow::type),
          new CsvColumn("outcome", CsvRow::outcome),
          new CsvColumn("counts", row -> row.counts() ? "yes" : "no"),
          maybe("severity", row -> row.finding().map(found -> found.severity().word())),
          new CsvColumn("rule", CsvRow::name),
          maybe("subject", row -> row.finding().map(found -> found.finding().subject().text())),
          maybe("file", row -> row.location().map(place -> place.file().toString())),
          place("line", place -> place.start().line()),
          place("column", place -> place.start().column()),
          place("end line", place -> place.end().line()),
          place("end column", place -> place.end().column()),
          new CsvColumn("message", CsvRow::message),
          maybe("vendor code", row -> row.consequence().map(Consequence::code)),
          maybe("vendor message", row -> row.consequence().map(Consequence::message)),
          maybe("help", row -> row.consequence().map(Consequence::remedy)),
          new CsvColumn("source", CsvRow::sources),
          maybe("waived by", row -> row.waiver().map(Waiver::approvedBy)),
          maybe("reason", row -> row.waiver().map(Waiver::reason)),
          maybe("until", row -> row.waiver().map(waiver -> waiver.until().toString())),
          maybe("fingerprint", row -> row.finding().map(found -> found.fingerprint())),
          new CsvColumn("frameworks", CsvRow::frameworks));

  private static CsvColumn maybe(String name, Function<CsvRow, Optional<String>> value) {
    return new CsvColumn(name, row -> value.apply(row).orElse(""));
  }

  private static CsvColumn place(String name, Function<Location, Integer> value) {
    return maybe(name, row -> row.location().map(value).map(String::valueOf));
  }
}
