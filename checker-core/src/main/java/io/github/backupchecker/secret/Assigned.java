package io.github.backupchecker.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets that a text gives to a name: a variable, an entry of a table, a word of a sentence. */
final class Assigned {
  private static final String WORDS =
      "(?:pin(?:code)?|pass[-_. ]?phrase|pass[-_. ]?(?:word|wd|code)|pwd"
          + "|vault[-_. ]?credentials?|sas(?:[-_. ]?(?:token|ur[il]))?"
          + "|shared[-_ ]?access[-_ ]?(?:signature|key)|(?:account|storage|access|client|api|private|shared)[-_. ]?key"
          + "|secret|token|connection[-_. ]?string)";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?<name>[\\w.-]{0,40}?"
              + WORDS
              + "(?:[-_. ]?(?:old|new|current|plain|file|value|text|\\d+))?)"
              + "[\"'\\\\]{0,2}(?<sep>[ \\t]*(?:=>|[:=])|[ \\t]+(?:is|was)(?=[ \\t:])|[ \\t]+(?=[\"']))[ \\t:]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOLD_PIN =
      Pattern.compile(
          "(?<![\\w-])(?:security[ _-]?)?PIN(?:[ \\t]+(?:is|was))?[ \\t]*[:=]?[ \\t]*[\"']?"
              + "(?<value>\\d{6})(?!\\w)",
          Pattern.CASE_INSENSITIVE);

  private Assigned() {}

  /** Finds what is given to names that say a secret. */
  static void find(String text, List<SecretPlace> places) {
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      SecretKind.ofName(named.group("name")).ifPresent(kind -> add(kind, text, named, places));
    }
    Matcher pin = TOLD_PIN.matcher(text);
    while (pin.find()) {
      places.add(new SecretPlace(SecretKind.PIN, pin.start("value"), pin.end("value"), true));
    }
  }

  /** Finds what is given to variables that a command takes as secrets. */
  static void find(String text, List<String> variables, List<SecretPlace> places) {
    for (String variable : variables) {
      Matcher given =
          Pattern.compile(
                  "\\$\\{?" + Pattern.quote(variable) + "}?[ \\t]*=[ \\t]*",
                  Pattern.CASE_INSENSITIVE)
              .matcher(text);
      SecretKind kind = SecretKind.ofName(variable).orElse(SecretKind.PASSPHRASE);
      while (given.find()) {
        ShellValue.at(text, given.end()).parts().stream()
            .filter(part -> isLiteral(text, part))
            .filter(part -> part.quoted() || Literal.isUnlikeAWord(word(text, part)))
            .forEach(part -> places.add(new SecretPlace(kind, part.start(), part.end(), true)));
      }
    }
  }

  private static void add(SecretKind kind, String text, Matcher named, List<SecretPlace> places) {
    boolean sentence = !named.group("sep").endsWith("=");
    for (ShellValue.Part part : ShellValue.at(text, named.end()).parts()) {
      boolean certain = part.quoted() || Literal.isUnlikeAWord(word(text, part));
      if (isLiteral(text, part) && (certain || !sentence || isLast(text, part))) {
        places.add(new SecretPlace(kind, part.start(), part.end(), certain && kind.isCertain()));
      }
    }
  }

  private static boolean isLiteral(String text, ShellValue.Part part) {
    String value = word(text, part);
    boolean cmdlet =
        !part.quoted()
            && value.matches("(?:[A-Z][a-z]+-[A-Z]\\w+|\\{.*|\\[.*|\\|.*|>.*|[&*].*|[-\u2013].*)");
    return !cmdlet && Literal.isInText(value);
  }

  private static String word(String text, ShellValue.Part part) {
    return text.substring(part.start(), part.end());
  }

  /** Whether a sentence ends after a word, so that the word may be all that it tells. */
  private static boolean isLast(String text, ShellValue.Part part) {
    String rest = text.substring(part.end()).lines().findFirst().orElse("");
    return rest.isBlank() || rest.strip().matches("[.,;)\\]}\"'].*");
  }
}
