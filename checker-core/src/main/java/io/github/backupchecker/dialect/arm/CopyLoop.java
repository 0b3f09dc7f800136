package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.arm.Expression.Call;
import io.github.backupchecker.tree.Node;
import java.util.Locale;
import java.util.Optional;

/** The loop by which a resource is deployed as often as a list is long. */
final class CopyLoop {
  private CopyLoop() {}

  /** Whether a resource is in a loop whose list is known to be empty. */
  static boolean isEmpty(Value resource) {
    Optional<Value> count =
        resource
            .property("copy")
            .filter(copy -> copy.mapping().isPresent())
            .flatMap(copy -> copy.property("count"));
    return count
        .filter(c -> c.literal().filter("0"::equals).isPresent() || isLengthOfNothing(c))
        .isPresent();
  }

  private static boolean isLengthOfNothing(Value count) {
    return Optional.ofNullable(count.open())
        .filter(text -> ExpressionParser.isExpression(text.text()))
        .flatMap(text -> ExpressionParser.parse(text.text()))
        .filter(expression -> isCall(expression, "length"))
        .filter(length -> isEmptyList(((Call) length).arguments().get(0), count))
        .isPresent();
  }

  private static boolean isCall(Expression expression, String function) {
    return expression instanceof Call call
        && call.function().toLowerCase(Locale.ROOT).equals(function)
        && !call.arguments().isEmpty();
  }

  private static boolean isEmptyList(Expression list, Value count) {
    if (isCall(list, "coalesce")) {
      return ((Call) list)
          .arguments().stream()
              .filter(argument -> !isNull(argument, count))
              .findFirst()
              .filter(argument -> isEmptyList(argument, count))
              .isPresent();
    }
    return list.value(count.scope(), count.place()).filter(CopyLoop::hasNothing).isPresent();
  }

  private static boolean hasNothing(Value value) {
    return value
        .node()
        .known()
        .flatMap(Node::asSequence)
        .filter(list -> list.items().isEmpty())
        .isPresent();
  }

  private static boolean isNull(Expression expression, Value count) {
    return expression
            .value(count.scope(), count.place())
            .filter(value -> value.node().isAbsent())
            .isPresent()
        || (expression instanceof Call call
            && call.reference().filter(count.scope()::isLeftOut).isPresent());
  }
}
