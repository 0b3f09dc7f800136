package io.github.backupchecker.binding;

import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.regex.Pattern;

/**
 * A value that another tool has yet to fill in, such as <code>${retention}</code>. The patterns are
 * in the syntax that Java and JSON share.
 */
public final class Placeholder {
  /** What templates and pipelines replace; a percent-encoded address is none. */
  public static final Pattern ANYWHERE =
      Pattern.compile(
          "\\$\\{[^}]*\\}|\\{\\{[\\s\\S]*?\\}\\}|#\\{[^}]*\\}|\\$\\([A-Za-z_][\\w.]*\\)"
              + "|%[A-Za-z_]\\w{2,}%|__[A-Za-z]\\w*?__");

  /** A template's expression, as the whole value. */
  public static final Pattern EXPRESSION =
      Pattern.compile("\\[(?!\\[)\\s*[A-Za-z_]\\w*\\s*\\([\\s\\S]*\\]");

  /** The one item of what YAML takes for a list. */
  public static final Pattern CALL = Pattern.compile("[A-Za-z_]\\w*\\([\\s\\S]*\\)");

  /** A variable of another tool, as the whole value. */
  public static final Pattern VARIABLE = Pattern.compile("var\\.[A-Za-z_][\\w.\\[\\]\"'\\-]*");

  private Placeholder() {}

  /** Whether a text is a placeholder or contains one. */
  public static boolean isIn(String text) {
    return mayBeIn(text) && isInStripped(text.strip());
  }

  /** Whether a text holds a character without which there is no placeholder in it. */
  private static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '$', '{', '%', '_', '[' -> {
          return true;
        }
        case '.' -> {
          if (text.startsWith("var", i - 3)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isInStripped(String stripped) {
    return ANYWHERE.matcher(stripped).find()
        || EXPRESSION.matcher(stripped).matches()
        || VARIABLE.matcher(stripped).matches();
  }

  /**
   * Whether a value is a placeholder: its text, a local tag such as {@code !Ref}, or {@code
   * [parameters('x')]} without quotes, which YAML reads as a list.
   */
  public static boolean is(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.style() == ScalarNode.Style.TAGGED || isIn(scalar.text());
    }
    return node instanceof SequenceNode sequence
        && sequence.items().size() == 1
        && sequence.items().get(0) instanceof ScalarNode only
        && only.style() == ScalarNode.Style.PLAIN
        && CALL.matcher(only.text().strip()).matches();
  }
}
