package io.github.backupchecker.dialect.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of one command in their documented spelling, with the value that follows each.
 *
 * <p>Hyphens may be en or em dashes, and names may be in any case or shortened as far as they stay
 * unambiguous, as the shell reads them.
 */
record Parameters(Map<String, String> values) {

  static Parameters of(List<String> words, List<String> documented) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!isName(word)) {
        continue;
      }
      String plain = word.replaceFirst("^[-\u2013\u2014]+", "");
      int colon = plain.indexOf(':');
      String typed = colon < 0 ? plain : plain.substring(0, colon);
      String value = colon < 0 ? next(words, i) : plain.substring(colon + 1);
      values.put(spelling(typed, documented), value);
    }
    return new Parameters(values);
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && "-\u2013\u2014".indexOf(word.charAt(0)) >= 0
        && !Character.isDigit(word.charAt(1));
  }

  private static String next(List<String> words, int index) {
    boolean hasValue = index + 1 < words.size() && !isName(words.get(index + 1));
    return hasValue ? words.get(index + 1) : "";
  }

  private static String spelling(String typed, List<String> documented) {
    String lower = typed.toLowerCase(Locale.ROOT);
    List<String> exact =
        documented.stream().filter(d -> d.toLowerCase(Locale.ROOT).equals(lower)).toList();
    List<String> near =
        documented.stream().filter(d -> d.toLowerCase(Locale.ROOT).startsWith(lower)).toList();
    if (exact.size() == 1) {
      return exact.get(0);
    }
    return near.size() == 1 ? near.get(0) : typed;
  }

  /** Whether a switch or parameter was given and not switched off with {@code :$false}. */
  boolean has(String name) {
    return value(name).filter(v -> !v.equalsIgnoreCase("$false")).isPresent();
  }

  /** The word after a parameter without its quotes; empty text where none follows. */
  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).map(v -> v.replaceAll("^[\"']|[\"']$", ""));
  }

  boolean valueIs(String name, String expected) {
    return value(name).filter(v -> v.equalsIgnoreCase(expected)).isPresent();
  }

  /** The parameters that were given, each with a leading hyphen, without values. */
  List<String> flags() {
    List<String> flags = new ArrayList<>();
    values.keySet().stream().filter(this::has).forEach(name -> flags.add("-" + name));
    return flags;
  }
}
