package io.github.backupchecker.render.csv;

import io.github.backupchecker.render.VisibleText;
import java.util.regex.Pattern;

/** A field of a table that a spreadsheet shows and does nothing else with. */
final class CsvField {
  /** What a spreadsheet takes for a formula, in its wide forms too. */
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

  private static final Pattern QUOTED = Pattern.compile("[\",;\r\n]|^\\s|\\s$");

  private CsvField() {}

  static String of(String text) {
    String visible = VisibleText.of(text);
    String harmless = FORMULA.matcher(visible).find() ? "'" + visible : visible;
    return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
