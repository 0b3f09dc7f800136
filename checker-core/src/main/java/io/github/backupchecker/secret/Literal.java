package io.github.backupchecker.secret;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.tree.ScalarNode;
import java.util.regex.Pattern;

/** Tells the literal value of a secret from what only says where it comes from. */
final class Literal {
  private static final int SHORTEST = 4;

  /** A path to it, a place in a key vault, a word for nothing, or what hides one already. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "true|false|null|none|yes|no|read|write|\\{\\d+}|ENC[\\[(].*|(?:see|in|from|stored in|kept in)\\s.*\\bvault\\b.*|key-?vault:.*|@Microsoft\\.KeyVault.*"
              + "|https://[^/]*\\.vault\\.[^?]*|.*\\.vaultcredentials|[*\u2022\u25cf._#-]+|x{3,}|<[^<>]*>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\$(?:[A-Z][A-Z0-9_]*|env:\\w+|\\{.*}|(?i:\\w*(?:pin|pass\\w*|pwd|secret)))");

  private static final Pattern SHELL_VARIABLE =
      Pattern.compile("\\$(?:[\\w:?]+(?:\\.\\w+|\\[[^\\]]*])*|\\{[^}]*})");

  private static final Pattern SUBEXPRESSION = Pattern.compile("\\$\\([A-Za-z_][\\w.-]*\\)");

  /** Tags of other tools, behind which stands where a value comes from. */
  private static final Pattern REFERENCE_TAG =
      Pattern.compile(
          "!(?:Ref|Sub|GetAtt|ImportValue|FindInMap|Join|Select|vault|encrypted\\S*|env\\w*|ENV"
              + "|secret|reference|include\\S*|lookup|file|var\\w*|param\\w*|key-?vault|unsafe)\\s*(?:&\\S+\\s*)?[|>]?[-+\\d]*\\s*[\"']?$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TAG = 60;

  private Literal() {}

  /** Whether the value of a key that names a secret is one. */
  static boolean is(ScalarNode scalar) {
    String text = scalar.text().strip();
    return !scalar.isNull()
        && !isReference(text)
        && !VARIABLE.matcher(text).matches()
        && !Placeholder.is(scalar);
  }

  /** Whether a value stands behind a tag that does not say that it is a reference. */
  static boolean isTagged(ScalarNode scalar) {
    if (scalar.style() != ScalarNode.Style.TAGGED || WrittenScalar.isCollection(scalar)) {
      return false;
    }
    int start = scalar.location().startOffset();
    String before = scalar.location().file().text(Math.max(0, start - LONGEST_TAG), start);
    return !REFERENCE_TAG.matcher(before).find() && !isReference(scalar.text().strip());
  }

  /** Whether what a shell or a sentence gives as a secret is one. */
  static boolean isInText(String value) {
    String text = value.strip();
    return !isReference(text)
        && !SHELL_VARIABLE.matcher(text).matches()
        && !SUBEXPRESSION.matcher(text).matches()
        && !Placeholder.isIn(text);
  }

  /** Whether a word of a sentence looks like a secret rather than like a word. */
  static boolean isUnlikeAWord(String word) {
    if (word.length() < SHORTEST) {
      return false;
    }
    boolean unlike = isOfNoWord(word.charAt(0));
    for (int i = 1; i < word.length() && !unlike; i++) {
      unlike = isOfNoWord(word.charAt(i)) || Character.isUpperCase(word.charAt(i));
    }
    return unlike;
  }

  private static boolean isOfNoWord(char c) {
    return Character.isDigit(c) || "!@#$%^&*+=~".indexOf(c) >= 0;
  }

  private static boolean isReference(String text) {
    return text.isEmpty() || REFERENCE.matcher(text).matches();
  }
}
