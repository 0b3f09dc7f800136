package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.arm.Expression.Call;
import io.github.backupchecker.dialect.arm.Expression.Literal;
import io.github.backupchecker.dialect.arm.Expression.Part;
import io.github.backupchecker.dialect.arm.Expression.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an expression comes to something, whatever that is: one that comes to {@code null} writes
 * nothing.
 */
record Presence(Scope scope) {
  private static final Set<String> NEVER_NULL =
      Set.of(
          "concat",
          "format",
          "tolower",
          "toupper",
          "trim",
          "replace",
          "substring",
          "string",
          "int",
          "bool",
          "true",
          "false",
          "not",
          "and",
          "or",
          "equals",
          "empty",
          "contains",
          "add",
          "sub",
          "mul",
          "min",
          "max",
          "length",
          "createarray",
          "createobject");

  /** Whether a value is certainly not {@code null}; a placeholder of a pipeline is a text. */
  static boolean isCertain(Value value) {
    if (!value.node().isUndetermined()) {
      return value.node().isKnown();
    }
    return value.open() == null
        || !ExpressionParser.isExpression(value.open().text())
        || ExpressionParser.parse(value.open().text())
            .filter(new Presence(value.scope())::isCertain)
            .isPresent();
  }

  private boolean isCertain(Expression expression) {
    if (expression instanceof Literal) {
      return true;
    }
    return !(expression instanceof Part)
        && scope.reading().bounded(() -> isCertain((Call) expression), false);
  }

  private boolean isCertain(Call call) {
    Optional<Reference> reference = call.reference();
    if (reference.isPresent()) {
      return isCertain(reference.get());
    }
    List<Expression> arguments = call.arguments();
    return switch (call.function().toLowerCase(Locale.ROOT)) {
      case "if" -> arguments.stream().skip(1).allMatch(this::isCertain);
      case "coalesce" -> arguments.stream().anyMatch(this::isCertain);
      default -> NEVER_NULL.contains(call.function().toLowerCase(Locale.ROOT));
    };
  }

  private boolean isCertain(Reference reference) {
    Optional<Value> behind = scope.behind(reference);
    return behind.filter(value -> value.open() != null || value.node().isKnown()).isPresent()
        ? isCertain(behind.get())
        : behind.filter(value -> value.node().isAbsent()).isEmpty() && !scope.isNullable(reference);
  }
}
