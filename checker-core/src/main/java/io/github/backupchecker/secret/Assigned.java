package io.github.backupchecker.secret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
          WORDS
              + "(?:[-_. ]?(?:old|new|current|plain|file|value|text|\\d++))?"
              + "(?<sep>[\"'\\\\]{0,2}(?:[ \\t]*+(?:=>|[:=])|[ \\t]++(?:is|was)(?=[ \\t:])|[ \\t]++(?=[\"'])))[ \\t:]*+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOLD_PIN =
      Pattern.compile(
          "(?<![\\w-])(?:security[ _-]?)?PIN(?:[ \\t]++(?:is|was))?[ \\t]*+[:=]?+[ \\t]*+[\"']?"
              + "(?<value>\\d{6})(?!\\w)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{?(?<name>\\w++)}?[ \\t]*+=[ \\t]*+");

  /** What may stand under a passphrase and is none. */
  private static final Pattern IS_ABOUT =
      Pattern.compile("\\{\\s*+(?:length|escrow)", Pattern.CASE_INSENSITIVE);

  /** A cmdlet, or what opens a collection, a block, an anchor or an option. */
  private static final Pattern NO_VALUE =
      Pattern.compile("(?:[A-Z][a-z]+-[A-Z]\\w+|\\{.*|\\[.*|\\|.*|>.*|[&*].*|[-\u2013].*)");

  private static final int LONGEST_NAME = 40;

  private Assigned() {}

  /** Finds what is given to names that say a secret. */
  static void find(String text, List<SecretPlace> places) {
    if (SecretWords.mayBeGiven(text)) {
      findNamed(text, places);
    }
    if (AnyCase.isIn(text, "pin")) {
      findPins(text, places);
    }
  }

  private static void findNamed(String text, List<SecretPlace> places) {
    Matcher named = NAMED.matcher(text);
    Effort effort = new Effort(text);
    int from = 0;
    boolean more = true;
    while (more && named.find(from)) {
      from = named.end();
      Optional<SecretKind> kind = SecretKind.ofName(name(text, named));
      if (kind.isPresent()) {
        boolean collection = isCollection(text, named);
        ShellValue given = collection ? rest(text, named.end()) : ShellValue.at(text, from);
        int end =
            collection
                ? addWhole(kind.orElseThrow(), text, given, places)
                : add(kind.orElseThrow(), text, named, given, places);
        from = Math.max(from, end);
        more = !effort.isSpent(named.end(), given.end(), places);
      }
    }
  }

  private static void findPins(String text, List<SecretPlace> places) {
    Matcher pin = TOLD_PIN.matcher(text);
    while (pin.find()) {
      places.add(new SecretPlace(SecretKind.PIN, pin.start("value"), pin.end("value"), true));
    }
  }

  /** The whole name of which a word that says a secret is the end. */
  private static String name(String text, Matcher named) {
    int start = named.start();
    int least = Math.max(0, start - LONGEST_NAME);
    while (start > least && isOfName(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, named.start("sep"));
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }

  /** Finds what is given to variables that a command takes as secrets. */
  static void find(String text, Set<String> variables, List<SecretPlace> places) {
    if (variables.isEmpty()) {
      return;
    }
    Matcher set = VARIABLE.matcher(text);
    Effort effort = new Effort(text);
    boolean more = true;
    while (more && set.find()) {
      String variable = set.group("name");
      if (variables.contains(variable.toLowerCase(Locale.ROOT))) {
        SecretKind kind = SecretKind.ofName(variable).orElse(SecretKind.PASSPHRASE);
        ShellValue given = ShellValue.at(text, set.end());
        more = !effort.isSpent(set.end(), given.end(), places);
        given.parts().stream()
            .filter(part -> isLiteral(text, part))
            .filter(part -> part.quoted() || Literal.isUnlikeAWord(word(text, part)))
            .forEach(part -> places.add(new SecretPlace(kind, part.start(), part.end(), true)));
      }
    }
  }

  /** The rest of a line, which is what a name is given that stands before a collection. */
  private static ShellValue rest(String text, int from) {
    int end = BrokenValue.lineEnd(text, from);
    return new ShellValue(List.of(new ShellValue.Part(from, end, false)), end);
  }

  private static int addWhole(
      SecretKind kind, String text, ShellValue given, List<SecretPlace> places) {
    int start = given.parts().get(0).start();
    if (!Literal.isInText(text.substring(start, given.end()))) {
      return start;
    }
    places.add(new SecretPlace(kind, start, given.end(), false));
    return given.end();
  }

  /** Adds what a name is given, and tells where it ends. */
  private static int add(
      SecretKind kind, String text, Matcher named, ShellValue given, List<SecretPlace> places) {
    boolean sentence = !named.group("sep").endsWith("=");
    int end = named.end();
    for (ShellValue.Part part : given.parts()) {
      boolean certain = part.quoted() || Literal.isUnlikeAWord(word(text, part));
      if (isLiteral(text, part) && (certain || !sentence || isLast(text, part))) {
        end = certain ? phraseEnd(text, part) : part.end();
        places.add(new SecretPlace(kind, part.start(), end, certain && kind.isCertain()));
      }
    }
    return end;
  }

  /** A colon without a blank behind it makes no key of what stands before it. */
  private static boolean isCollection(String text, Matcher named) {
    boolean joined = named.group("sep").endsWith(":") && named.end() == named.end("sep");
    return joined
        && named.end() < text.length()
        && "{[!&".indexOf(text.charAt(named.end())) >= 0
        && !IS_ABOUT.matcher(text).region(named.end(), text.length()).lookingAt();
  }

  /** A phrase goes on as long as its words are none of a language. */
  private static int phraseEnd(String text, ShellValue.Part part) {
    int end = part.end();
    while (!part.quoted() && end + 1 < text.length() && text.charAt(end) == ' ') {
      int next = end + 1;
      while (next < text.length() && isOfName(text.charAt(next))) {
        next++;
      }
      boolean ends = next == text.length() || " \t\r\n.,:;)]}\"'".indexOf(text.charAt(next)) >= 0;
      if (!ends || !Literal.isUnlikeAWord(text.substring(end + 1, next))) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean isLiteral(String text, ShellValue.Part part) {
    String value = word(text, part);
    boolean other = !part.quoted() && NO_VALUE.matcher(value).matches();
    return !other && Literal.isInText(value);
  }

  private static String word(String text, ShellValue.Part part) {
    return text.substring(part.start(), part.end());
  }

  /** Whether a sentence ends after a word, so that the word may be all that it tells. */
  static boolean isLast(String text, ShellValue.Part part) {
    int at = part.end();
    if (at < text.length() && ".,;)]}\"'".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() || "\r\n".indexOf(text.charAt(at)) >= 0;
  }
}
