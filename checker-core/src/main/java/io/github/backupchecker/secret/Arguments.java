package io.github.backupchecker.secret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets that stand as the argument of a command, in every spelling that a shell takes. */
final class Arguments {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?<![\\w\u2013\u2014\u2015-])(?<lead>[-\u2013\u2014\u2015]{1,2}|/)(?<name>[A-Za-z][\\w-]*)(?<sep>[ \\t]*[:=])?");

  private static final Pattern VENDOR_COMMAND =
      Pattern.compile("\\b[A-Za-z]+-(?:OB|DPM)[A-Z]", Pattern.CASE_INSENSITIVE);

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(?<name>\\w+)}?");

  private Arguments() {}

  /**
   * Finds the literals.
   *
   * @param variables takes the names of the variables that are given instead
   */
  static void find(String text, List<SecretPlace> places, List<String> variables) {
    boolean vendor = VENDOR_COMMAND.matcher(text).find();
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      kind(parameter, vendor).ifPresent(kind -> add(kind, text, parameter, places, variables));
    }
  }

  private static Optional<SecretKind> kind(Matcher parameter, boolean vendor) {
    boolean slash = parameter.group("lead").equals("/");
    String name = parameter.group("name");
    if (slash && parameter.group("sep") == null) {
      return Optional.empty();
    }
    return vendor && !slash
        ? SecretKind.ofVendorParameter(name)
        : slash ? SecretKind.ofName(name) : SecretKind.ofParameter(name);
  }

  private static void add(
      SecretKind kind,
      String text,
      Matcher parameter,
      List<SecretPlace> places,
      List<String> variables) {
    int from = ShellValue.blank(text, parameter.end());
    if (parameter.group("sep") == null && from == parameter.end()) {
      return;
    }
    boolean shortened = SecretKind.ofParameter(parameter.group("name")).isEmpty();
    for (ShellValue.Part part : ShellValue.at(text, from).parts()) {
      String value = text.substring(part.start(), part.end());
      Matcher variable = VARIABLE.matcher(value.strip());
      if (variable.matches()) {
        variables.add(variable.group("name"));
      } else if (Literal.isInText(value)
          && !isParameter(value, part)
          && (!shortened || hasDigit(value))) {
        places.add(new SecretPlace(kind, part.start(), part.end(), kind.isCertain()));
      }
    }
  }

  private static boolean isParameter(String value, ShellValue.Part part) {
    return !part.quoted() && value.matches("[-\u2013\u2014\u2015].*");
  }

  private static boolean hasDigit(String value) {
    return value.chars().anyMatch(Character::isDigit);
  }
}
