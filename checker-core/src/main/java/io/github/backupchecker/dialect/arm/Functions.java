package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The functions of template expressions whose value follows from their arguments; empty where an
 * argument that decides it is unknown.
 *
 * @param at where the expression stands, which is where a value that it makes stands
 */
record Functions(Scope scope, Location at) {

  Optional<Value> call(String function, List<Expression> arguments) {
    return switch (function.toLowerCase(Locale.ROOT)) {
      case "null" -> arguments.isEmpty() ? Optional.of(nothing()) : Optional.empty();
      case "true" -> arguments.isEmpty() ? Optional.of(truth(true)) : Optional.empty();
      case "false" -> arguments.isEmpty() ? Optional.of(truth(false)) : Optional.empty();
      case "if" -> chosen(arguments);
      case "coalesce" -> firstOf(arguments);
      case "createarray" -> list(arguments);
      case "createobject" -> object(arguments);
      default -> new Logic(this).call(function, arguments).map(this::truth);
    };
  }

  Optional<Value> value(Expression argument) {
    return argument.value(scope, at).filter(value -> !value.node().isUndetermined());
  }

  private Optional<Value> chosen(List<Expression> arguments) {
    return arguments.size() == 3
        ? Logic.truth(value(arguments.get(0))).flatMap(holds -> value(arguments.get(holds ? 1 : 2)))
        : Optional.empty();
  }

  private Optional<Value> firstOf(List<Expression> arguments) {
    Optional<Value> first = Optional.empty();
    for (Expression argument : arguments) {
      first = value(argument);
      if (first.isEmpty() || !first.get().node().isAbsent()) {
        return first;
      }
    }
    return first;
  }

  private Optional<Value> list(List<Expression> arguments) {
    return nodes(arguments).map(items -> made(new SequenceNode(items, at, null)));
  }

  private Optional<Value> object(List<Expression> arguments) {
    Optional<List<Node>> nodes = nodes(arguments).filter(all -> all.size() % 2 == 0);
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    List<MappingNode.Entry> entries = new ArrayList<>();
    for (int i = 0; i < nodes.get().size(); i += 2) {
      if (!(nodes.get().get(i) instanceof ScalarNode key) || key.isNull()) {
        return Optional.empty();
      }
      entries.add(new MappingNode.Entry(key, nodes.get().get(i + 1)));
    }
    return Optional.of(made(new MappingNode(entries, at, null)));
  }

  private Optional<List<Node>> nodes(List<Expression> arguments) {
    List<Node> nodes = new ArrayList<>();
    for (Expression argument : arguments) {
      Optional<Node> node = value(argument).flatMap(this::part);
      if (node.isEmpty()) {
        return Optional.empty();
      }
      nodes.add(node.get());
    }
    return Optional.of(nodes);
  }

  /** A collection of another place has a scope of its own, and so cannot become a part here. */
  private Optional<Node> part(Value value) {
    return value.node().isAbsent()
        ? Optional.of(new ScalarNode("", ScalarNode.Style.NULL, at, null))
        : value.node().known().filter(n -> n instanceof ScalarNode || value.place().equals(at));
  }

  private Value nothing() {
    return new Value(Declared.absent(at), null, at, scope);
  }

  private Value truth(boolean holds) {
    return made(new ScalarNode(String.valueOf(holds), ScalarNode.Style.PLAIN, at, null));
  }

  private Value made(Node node) {
    return Value.known(node, at, at, scope);
  }
}
