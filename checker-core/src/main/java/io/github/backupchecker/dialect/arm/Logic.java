package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions that say true or false; empty where neither is certain. */
record Logic(Functions functions) {

  Optional<Boolean> call(String function, List<Expression> arguments) {
    return switch (function.toLowerCase(Locale.ROOT)) {
      case "not" -> single(arguments).flatMap(Logic::truth).map(holds -> !holds);
      case "empty" -> single(arguments).flatMap(Logic::isEmpty);
      case "and" -> decided(arguments, false);
      case "or" -> decided(arguments, true);
      case "bool" -> single(arguments).flatMap(Logic::truth);
      case "equals" ->
          arguments.size() == 2
              ? functions
                  .value(arguments.get(0))
                  .flatMap(a -> functions.value(arguments.get(1)).flatMap(b -> same(a, b)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What a value says as a condition; empty where it says neither. */
  static Optional<Boolean> truth(Optional<Value> value) {
    return value.flatMap(Logic::truth);
  }

  private static Optional<Boolean> truth(Value value) {
    return switch (value.literal().orElse("").toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Optional<Value> single(List<Expression> arguments) {
    return arguments.size() == 1 ? functions.value(arguments.get(0)) : Optional.empty();
  }

  /** One argument that decides is enough, whatever the unknown ones say. */
  private Optional<Boolean> decided(List<Expression> arguments, boolean decisive) {
    boolean allKnown = !arguments.isEmpty();
    for (Expression argument : arguments) {
      Optional<Boolean> holds = truth(functions.value(argument));
      if (holds.filter(h -> h == decisive).isPresent()) {
        return Optional.of(decisive);
      }
      allKnown &= holds.isPresent();
    }
    return allKnown ? Optional.of(!decisive) : Optional.empty();
  }

  private static Optional<Boolean> isEmpty(Value value) {
    if (value.node().isAbsent()) {
      return Optional.of(true);
    }
    Optional<Node> node = value.node().known();
    return node.flatMap(Node::asSequence)
        .map(list -> list.items().isEmpty())
        .or(() -> node.flatMap(Node::asMapping).map(object -> object.entries().isEmpty()))
        .or(() -> value.literal().map(String::isEmpty));
  }

  /**
   * Whether two single values are the same; texts that differ in case alone, and values of
   * different kinds that read alike, are left open.
   */
  private static Optional<Boolean> same(Value one, Value other) {
    if (one.node().isAbsent() || other.node().isAbsent()) {
      return Optional.of(one.node().isAbsent() && other.node().isAbsent());
    }
    if (one.literal().isEmpty() || other.literal().isEmpty()) {
      return Optional.empty();
    }
    String first = one.literal().get();
    String second = other.literal().get();
    if (!first.equalsIgnoreCase(second)) {
      return Optional.of(false);
    }
    return first.equals(second) && style(one).equals(style(other))
        ? Optional.of(true)
        : Optional.empty();
  }

  private static Optional<ScalarNode.Style> style(Value value) {
    return value.node().known().flatMap(Node::asScalar).map(ScalarNode::style);
  }
}
