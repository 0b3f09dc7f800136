package io.github.backupchecker.secret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets that a script turns into a secure string. */
final class Conversions {
  private static final Pattern CONVERSION =
      Pattern.compile("ConvertTo-SecureString\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAMETER =
      Pattern.compile("[-\u2013\u2014\u2015](?<name>[A-Za-z]+)(?<sep>:)?");

  private static final Pattern PIPED =
      Pattern.compile(
          "(?:(?<q>[\"'])(?<value>(?:(?!\\k<q>).)+)\\k<q>|(?<![\\w$])(?<bare>\\d[\\w-]*))\\s*\\|\\s*$");

  private static final Pattern TAKER =
      Pattern.compile("[-\u2013\u2014\u2015$](?<name>\\w+)\\s*[:=]?\\s*[\\s(]*$");

  private Conversions() {}

  static void find(String text, List<SecretPlace> places) {
    Matcher conversion = CONVERSION.matcher(text);
    while (conversion.find()) {
      String before = text.substring(0, conversion.start());
      SecretKind kind = kind(before);
      arguments(text, conversion.end(), kind, places);
      Matcher piped = PIPED.matcher(before);
      if (piped.find()) {
        String group = piped.group("value") == null ? "bare" : "value";
        add(text, kind, new ShellValue.Part(piped.start(group), piped.end(group), true), places);
      }
    }
  }

  /** What takes the secure string tells what it is. */
  private static SecretKind kind(String before) {
    Matcher taker = TAKER.matcher(PIPED.matcher(before).replaceFirst(""));
    Optional<SecretKind> named =
        taker.find() ? SecretKind.ofParameter(taker.group("name")) : Optional.empty();
    return named.orElse(SecretKind.PASSPHRASE);
  }

  private static void arguments(String text, int from, SecretKind kind, List<SecretPlace> places) {
    int at = ShellValue.blank(text, from);
    while (at < text.length() && ")|;}".indexOf(text.charAt(at)) < 0) {
      Matcher parameter = PARAMETER.matcher(text).region(at, text.length());
      if (parameter.lookingAt()) {
        at = ShellValue.blank(text, parameter.end());
        continue;
      }
      ShellValue value = ShellValue.at(text, at);
      value.parts().forEach(part -> add(text, kind, part, places));
      if (value.end() <= at) {
        return;
      }
      at = ShellValue.blank(text, value.end());
    }
  }

  private static void add(
      String text, SecretKind kind, ShellValue.Part part, List<SecretPlace> places) {
    if (Literal.isInText(text.substring(part.start(), part.end()))) {
      places.add(new SecretPlace(kind, part.start(), part.end(), true));
    }
  }
}
