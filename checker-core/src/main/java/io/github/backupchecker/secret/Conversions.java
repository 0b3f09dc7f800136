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

  /** How far before a conversion the name stands that takes what it makes. */
  private static final int NEAR = 120;

  private static final Pattern TAKER =
      Pattern.compile("[-\u2013\u2014\u2015$](?<name>\\w+)\\s*+[:=]?+[\\s(]*+$");

  /** Without it, what follows the name of the command may be the rest of a sentence. */
  private static final Pattern PLAIN =
      Pattern.compile("[-\u2013\u2014\u2015]AsP", Pattern.CASE_INSENSITIVE);

  private Conversions() {}

  static void find(String text, List<SecretPlace> places) {
    if (AnyCase.isIn(text, "-securestring")) {
      findAll(text, places);
    }
  }

  private static void findAll(String text, List<SecretPlace> places) {
    Matcher conversion = CONVERSION.matcher(text);
    boolean plain = PLAIN.matcher(text).find();
    int from = 0;
    while (conversion.find(from)) {
      Optional<ShellValue.Part> piped = piped(text, conversion.start(), from);
      SecretKind kind = kind(text, piped.map(part -> part.start() - 1).orElse(conversion.start()));
      from = Math.max(conversion.end(), arguments(text, conversion.end(), kind, plain, places));
      piped.ifPresent(part -> add(text, kind, plain, part, places));
    }
  }

  /** What stands before a pipe that ends at some place, in quotes or as a bare number. */
  private static Optional<ShellValue.Part> piped(String text, int end, int least) {
    int pipe = ShellValue.blankBefore(text, end, least) - 1;
    if (pipe < least || text.charAt(pipe) != '|') {
      return Optional.empty();
    }
    int last = ShellValue.blankBefore(text, pipe, least) - 1;
    boolean quoted = last > least && ShellValue.isQuote(text.charAt(last));
    int start = last;
    while (start > least && (quoted || isWord(text.charAt(start - 1)))) {
      start--;
      if (quoted && ShellValue.isQuote(text.charAt(start)) && !isDoubled(text, start, least)) {
        return Optional.of(new ShellValue.Part(start + 1, last, true));
      }
    }
    boolean number = start >= least && start <= last && Character.isDigit(text.charAt(start));
    return !quoted && number && isWord(text.charAt(last))
        ? Optional.of(new ShellValue.Part(start, last + 1, true))
        : Optional.empty();
  }

  private static boolean isDoubled(String text, int at, int least) {
    char before = at > least ? text.charAt(at - 1) : ' ';
    return ShellValue.isQuote(before) || Character.isLetterOrDigit(before);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
  }

  /** What takes the secure string tells what it is. */
  private static SecretKind kind(String text, int end) {
    Matcher taker = TAKER.matcher(text.substring(Math.max(0, end - NEAR), Math.max(0, end)));
    Optional<SecretKind> named =
        taker.find() ? SecretKind.ofParameter(taker.group("name")) : Optional.empty();
    return named.orElse(SecretKind.PASSPHRASE);
  }

  private static int arguments(
      String text, int from, SecretKind kind, boolean plain, List<SecretPlace> places) {
    int at = ShellValue.blank(text, from);
    while (at < text.length() && ")|;}".indexOf(text.charAt(at)) < 0) {
      Matcher parameter = PARAMETER.matcher(text).region(at, text.length());
      if (parameter.lookingAt()) {
        at = ShellValue.blank(text, parameter.end());
        continue;
      }
      if (CONVERSION.matcher(text).region(at, text.length()).lookingAt()) {
        return at;
      }
      ShellValue value = ShellValue.at(text, at);
      value.parts().forEach(part -> add(text, kind, plain, part, places));
      if (value.end() <= at) {
        return at;
      }
      at = ShellValue.blank(text, value.end());
    }
    return at;
  }

  private static void add(
      String text, SecretKind kind, boolean plain, ShellValue.Part part, List<SecretPlace> places) {
    String value = text.substring(part.start(), part.end());
    boolean told = plain || part.quoted() || Literal.isUnlikeAWord(value);
    if (told && Literal.isInText(value)) {
      places.add(new SecretPlace(kind, part.start(), part.end(), true));
    }
  }
}
