package io.github.backupchecker.schema;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of Java as one of ECMA-262, which has no flags here: each case of a letter is spelt
 * out.
 */
final class SharedPattern {
  private static final Pattern TOKEN = Pattern.compile("\\\\.|\\[[^]]*]|.", Pattern.DOTALL);

  private SharedPattern() {}

  /** Of a whole text, with blanks around it. */
  static String whole(Pattern pattern) {
    return "^\\s*(?:" + anywhere(pattern) + ")\\s*$";
  }

  /** Of any part of a text. */
  static String anywhere(Pattern pattern) {
    boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
    return anyCase
        ? TOKEN
            .matcher(pattern.pattern())
            .results()
            .map(token -> bothCases(token.group()))
            .collect(Collectors.joining())
        : pattern.pattern();
  }

  private static String bothCases(String token) {
    return token.matches("[A-Za-z]")
        ? "[" + token.toUpperCase(Locale.ROOT) + token.toLowerCase(Locale.ROOT) + "]"
        : token;
  }
}
