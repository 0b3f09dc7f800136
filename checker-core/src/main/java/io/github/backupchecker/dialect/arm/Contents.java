package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.arm.Expression.Call;
import io.github.backupchecker.dialect.arm.Expression.Literal;
import java.util.List;
import java.util.Locale;

/** What the object of an expression may hold, of which not everything is known. */
record Contents(Scope scope) {

  /** Whether a value may hold something at a path of keys. */
  static boolean mayHold(Value value, List<String> path) {
    return value.open() == null
        || ExpressionParser.parse(value.open().text())
            .map(expression -> new Contents(value.scope()).mayHold(expression, path))
            .orElse(true);
  }

  private boolean mayHold(Expression expression, List<String> path) {
    if (path.isEmpty()) {
      return true;
    }
    return expression instanceof Call call
        ? scope.reading().bounded(() -> mayHold(call, path), true)
        : !(expression instanceof Literal);
  }

  private boolean mayHold(Call call, List<String> path) {
    return switch (call.function().toLowerCase(Locale.ROOT)) {
      case "null" -> false;
      case "if" -> call.arguments().stream().skip(1).anyMatch(part -> mayHold(part, path));
      case "coalesce" -> call.arguments().stream().anyMatch(part -> mayHold(part, path));
      case "createobject" -> objectMayHold(call.arguments(), path);
      default -> true;
    };
  }

  private boolean objectMayHold(List<Expression> entries, List<String> path) {
    for (int i = 0; i + 1 < entries.size(); i += 2) {
      boolean meant =
          !(entries.get(i) instanceof Literal key) || key.literal().equalsIgnoreCase(path.get(0));
      if (meant && mayHold(entries.get(i + 1), path.subList(1, path.size()))) {
        return true;
      }
    }
    return false;
  }
}
