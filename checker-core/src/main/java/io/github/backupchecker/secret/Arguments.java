package io.github.backupchecker.secret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets that stand as the argument of a command, in every spelling that a shell takes. */
final class Arguments {
  private static final Pattern VENDOR_COMMAND =
      Pattern.compile("\\b[A-Za-z]+-(?:OB|DPM)[A-Z]", Pattern.CASE_INSENSITIVE);

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(?<name>\\w+)}?[\"']*");

  private Arguments() {}

  /**
   * Finds the literals.
   *
   * @param variables takes the names of the variables that are given instead
   */
  static void find(String text, List<SecretPlace> places, Set<String> variables) {
    Optional<Parameter> next = Parameter.next(text, 0);
    if (next.isEmpty()) {
      return;
    }
    boolean vendor = isOfVendor(text);
    Effort effort = new Effort(text);
    while (next.isPresent()) {
      Parameter parameter = next.orElseThrow();
      int from = parameter.end();
      boolean more = true;
      Optional<SecretKind> kind = kind(parameter, vendor);
      if (kind.isPresent() && isGivenSomething(text, parameter)) {
        ShellValue value = ShellValue.at(text, ShellValue.blank(text, from));
        from = add(kind.orElseThrow(), text, parameter, value, places, variables);
        more = !effort.isSpent(parameter.end(), value.end(), places);
      }
      next = more ? Parameter.next(text, from) : Optional.empty();
    }
  }

  private static boolean isOfVendor(String text) {
    boolean hint = AnyCase.isIn(text, "-ob") || AnyCase.isIn(text, "-dpm");
    return hint && VENDOR_COMMAND.matcher(text).find();
  }

  private static Optional<SecretKind> kind(Parameter parameter, boolean vendor) {
    String name = parameter.name();
    if (parameter.slash()) {
      return parameter.assigned() ? SecretKind.ofName(name) : Optional.empty();
    }
    return vendor ? SecretKind.ofVendorParameter(name) : SecretKind.ofParameter(name);
  }

  private static boolean isGivenSomething(String text, Parameter parameter) {
    int from = ShellValue.blank(text, parameter.end());
    boolean given = parameter.assigned() || from > parameter.end();
    return given && !isParameter(text, from);
  }

  /** Adds what a parameter is given, and tells where to look for the next one. */
  private static int add(
      SecretKind kind,
      String text,
      Parameter parameter,
      ShellValue given,
      List<SecretPlace> places,
      Set<String> variables) {
    int end = parameter.end();
    boolean shortened = SecretKind.ofParameter(parameter.name()).isEmpty();
    for (ShellValue.Part part : given.parts()) {
      String value = text.substring(part.start(), part.end());
      Matcher variable = VARIABLE.matcher(value.strip());
      if (variable.matches()) {
        variables.add(variable.group("name").toLowerCase(Locale.ROOT));
      } else if (Literal.isInText(value)
          && (part.quoted() || !isParameter(text, part.start()))
          && (!shortened || hasDigit(value))) {
        boolean certain = part.quoted() || isGiven(text, part);
        places.add(new SecretPlace(kind, part.start(), part.end(), certain && kind.isCertain()));
        end = part.end();
      }
    }
    return end;
  }

  /** Whether a word is what a command is given, and not the next one of a sentence about it. */
  private static boolean isGiven(String text, ShellValue.Part part) {
    int next = ShellValue.blank(text, part.end());
    return Literal.isUnlikeAWord(text.substring(part.start(), part.end()))
        || Assigned.isLast(text, part)
        || isParameter(text, next)
        || (next < text.length() && "|&`#".indexOf(text.charAt(next)) >= 0);
  }

  private static boolean isParameter(String text, int at) {
    return at < text.length() && Parameter.isDash(text.charAt(at));
  }

  private static boolean hasDigit(String value) {
    return value.chars().anyMatch(Character::isDigit);
  }
}
