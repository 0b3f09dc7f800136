package io.github.backupchecker.dialect.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of template expressions: calls, texts, numbers, {@code .name} and {@code [index]}.
 */
final class ExpressionParser {
  private static final int DEEPEST = 60;

  private final String text;
  private int at;
  private int depth;

  private ExpressionParser(String text) {
    this.text = text;
  }

  /** Whether a text is an expression; {@code [[} begins a literal text. */
  static boolean isExpression(String text) {
    String stripped = text.strip();
    return stripped.startsWith("[") && stripped.endsWith("]") && !stripped.startsWith("[[");
  }

  /** Whether a file's text may hold an expression that makes one text of others. */
  static boolean mayStandIn(String file) {
    for (int call = file.indexOf('('); call >= 0; call = file.indexOf('(', call + 1)) {
      int at = call - 1;
      while (at >= 0 && mayStandBeforeCall(file.charAt(at))) {
        at--;
      }
      if (at >= 0 && file.charAt(at) == '[') {
        return true;
      }
    }
    return false;
  }

  /** Blanks may be escaped where the text is quoted. */
  private static boolean mayStandBeforeCall(char c) {
    return isWordCharacter(c) || Character.isWhitespace(c) || c == '\\';
  }

  /** Reads an expression in its brackets; empty where the text is not one. */
  static Optional<Expression> parse(String bracketed) {
    String stripped = bracketed.strip();
    ExpressionParser parser =
        new ExpressionParser(stripped.substring(1, Math.max(1, stripped.length() - 1)));
    Optional<Expression> expression = parser.expression();
    parser.blanks();
    return parser.at == parser.text.length() ? expression : Optional.empty();
  }

  private Optional<Expression> expression() {
    if (++depth > DEEPEST) {
      return Optional.empty();
    }
    blanks();
    Optional<Expression> result = primary();
    while (result.isPresent()) {
      blanks();
      if (accept('.')) {
        String name = word();
        Expression whole = result.get();
        result = name.isEmpty() ? Optional.empty() : Optional.of(part(whole, name));
      } else if (accept('[')) {
        Expression whole = result.get();
        result = expression().map(key -> new Expression.Part(whole, key));
        blanks();
        result = accept(']') ? result : Optional.empty();
      } else {
        break;
      }
    }
    depth--;
    return result;
  }

  private static Expression part(Expression whole, String name) {
    return new Expression.Part(whole, new Expression.Literal(name, true));
  }

  private Optional<Expression> primary() {
    if (accept('\'')) {
      return quoted();
    }
    String word = word();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    blanks();
    if (accept('(')) {
      return arguments().map(list -> new Expression.Call(word, list));
    }
    return Optional.of(new Expression.Literal(word, false));
  }

  private Optional<List<Expression>> arguments() {
    List<Expression> result = new ArrayList<>();
    blanks();
    if (accept(')')) {
      return Optional.of(result);
    }
    do {
      Optional<Expression> argument = expression();
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      result.add(argument.get());
      blanks();
    } while (accept(','));
    return accept(')') ? Optional.of(result) : Optional.empty();
  }

  /** The rest of a text in single quotes; a doubled quote stands for one. */
  private Optional<Expression> quoted() {
    StringBuilder result = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\'') {
        result.append(c);
      } else if (!accept('\'')) {
        return Optional.of(new Expression.Literal(result.toString(), true));
      } else {
        result.append('\'');
      }
    }
    return Optional.empty();
  }

  private String word() {
    int start = at;
    while (at < text.length() && isWordCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean accept(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }
}
