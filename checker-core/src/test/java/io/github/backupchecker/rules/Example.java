package io.github.backupchecker.rules;

import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declaration with the findings that are expected in it.
 *
 * <p>A comment line of carets underlines the exact range on the line above and quotes a part of the
 * message.
 */
record Example(String settings, Optional<String> base, String yaml, List<Expected> expected) {
  /** The first line of a block of settings. */
  static final String SETTINGS = "# backup-checker.yaml\n";

  private static final Pattern CARETS = Pattern.compile("^(\\s*#\\s*)(\\^+)\\s*(.*)$");

  /**
   * A finding in a range, lines and columns from 1, the end exclusive.
   *
   * @param inBase whether the range is one of what was declared before
   */
  record Expected(boolean inBase, int line, int column, int endColumn, String message) {

    boolean matches(Location found, String foundMessage) {
      return inBase == found.file().revision().isPresent()
          && line == found.start().line()
          && column == found.start().column()
          && endColumn == found.end().column()
          && foundMessage.contains(message);
    }
  }

  static Example parse(String settings, Optional<String> base, String yaml) {
    List<Expected> expected = new ArrayList<>();
    base.ifPresent(before -> expected.addAll(expected(true, before)));
    expected.addAll(expected(false, yaml));
    return new Example(settings, base, yaml, expected);
  }

  private static List<Expected> expected(boolean inBase, String yaml) {
    List<Expected> expected = new ArrayList<>();
    int underlined = 0;
    int number = 0;
    for (String line : yaml.split("\n", -1)) {
      number++;
      Matcher carets = CARETS.matcher(line);
      if (carets.matches()) {
        int column = carets.group(1).length() + 1;
        expected.add(
            new Expected(
                inBase,
                underlined,
                column,
                column + carets.group(2).length(),
                carets.group(3).strip()));
      } else {
        underlined = number;
      }
    }
    return expected;
  }
}
