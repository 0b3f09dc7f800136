package io.github.backupchecker.secret;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets that stand as the argument of a command or after the word PIN, anywhere in a file,
 * comments included.
 */
final class SecretArguments {
  private static final String VALUE =
      "(?:[ \\t]*[:=][ \\t]*|[ \\t]+)\\\\?(?<value>\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"'|;,)\\]}\\\\]+)";
  private static final Pattern TOLD =
      Pattern.compile(
          "(?<![\\w-])(?:security[ _-]?)?PIN(?:[ \\t]+(?:is|was))?[ \\t]*[:=]?[ \\t]*[\"']?"
              + "(?<value>\\d{6})(?!\\w)",
          Pattern.CASE_INSENSITIVE);
  private static final List<Argument> ARGUMENTS =
      List.of(
          new Argument("security PIN", "pin", TOLD),
          new Argument("security PIN", "pin", "(?<!\\w)[-\u2013\u2014]Security_?PIN"),
          new Argument(
              "passphrase", "passphrase", "(?<!\\w)[-\u2013\u2014](?:Encryption)?Passphrase"),
          new Argument(
              "passphrase",
              "convertto-securestring",
              "ConvertTo-SecureString(?:\\s+[-\u2013\u2014]String)?"));

  /**
   * A parameter whose value is a secret.
   *
   * @param word what every match holds in lower case: most texts need no further search
   */
  private record Argument(String kind, String word, Pattern pattern) {
    Argument(String kind, String word, String name) {
      this(kind, word, Pattern.compile(name + VALUE, Pattern.CASE_INSENSITIVE));
    }
  }

  private SecretArguments() {}

  static void find(SourceFile file, Consumer<SecretPlace> found) {
    String lower = file.text().toLowerCase(Locale.ROOT);
    for (Argument argument : ARGUMENTS) {
      if (!lower.contains(argument.word())) {
        continue;
      }
      Matcher matcher = argument.pattern().matcher(file.text());
      while (matcher.find()) {
        if (isLiteral(matcher.group("value"))) {
          found.accept(
              new SecretPlace(
                  argument.kind(),
                  file.codePointOffset(matcher.start("value")),
                  file.codePointOffset(matcher.end("value"))));
        }
      }
    }
  }

  private static boolean isLiteral(String value) {
    String bare = value.replaceAll("^[\"']|[\"']$", "");
    boolean computed = bare.startsWith("$") || bare.startsWith("(") || bare.startsWith("<");
    boolean parameter = bare.startsWith("-") || bare.startsWith("\u2013");
    return !bare.isBlank() && !computed && !parameter && !Placeholder.isIn(bare);
  }
}
