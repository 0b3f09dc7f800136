package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template expression, the part between {@code [} and {@code ]}. */
sealed interface Expression {
  int LONGEST_NAME = 2_000;

  /**
   * The value, where it follows from literal ones.
   *
   * @param at where the whole expression stands, and so what it makes itself
   */
  Optional<Value> value(Scope scope, Location at);

  /**
   * The text that the expression comes to, as used in names; a part that only a deployment knows
   * stays as the expression that it is, in brackets.
   */
  String text(Scope scope);

  /** The single value that it comes to in a template. */
  default Optional<String> single(Scope scope) {
    return Optional.ofNullable(scope.template())
        .flatMap(template -> value(scope, template.location()))
        .flatMap(Value::literal);
  }

  /** The expression in its usual spelling, without brackets. */
  String source();

  /** A text or a number, written as such. */
  record Literal(String literal, boolean quoted) implements Expression {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    @Override
    public Optional<Value> value(Scope scope, Location at) {
      ScalarNode.Style style = quoted ? ScalarNode.Style.QUOTED : ScalarNode.Style.PLAIN;
      String escaped = literal.startsWith("[") ? "[" + literal : literal;
      return quoted || NUMBER.matcher(literal).matches()
          ? Optional.of(scope.resolve(new ScalarNode(escaped, style, at, null), at, at))
          : Optional.empty();
    }

    @Override
    public String text(Scope scope) {
      return literal;
    }

    @Override
    public String source() {
      return quoted ? "'" + literal.replace("'", "''") + "'" : literal;
    }
  }

  /** A function with its arguments. */
  record Call(String function, List<Expression> arguments) implements Expression {
    @Override
    public Optional<Value> value(Scope scope, Location at) {
      Optional<Reference> reference = reference();
      return reference.isPresent()
          ? reference.flatMap(scope::lookUp)
          : scope
              .reading()
              .bounded(() -> new Functions(scope, at).call(function, arguments), Optional.empty());
    }

    @Override
    public String text(Scope scope) {
      return scope.reading().bounded(() -> boundedText(scope), "[" + source() + "]");
    }

    private String boundedText(Scope scope) {
      return switch (function.toLowerCase(Locale.ROOT)) {
        case "concat" -> bounded(texts(scope).collect(Collectors.joining()));
        case "format" -> bounded(formatted(texts(scope).toList()));
        default ->
            bounded(
                reference()
                    .flatMap(scope::textOf)
                    .or(() -> single(scope))
                    .orElse("[" + source() + "]"));
      };
    }

    /** No name is this long: a text that doubles itself through variables is cut short here. */
    private String bounded(String result) {
      return result.length() > LONGEST_NAME ? "[" + source() + "]" : result;
    }

    private Stream<String> texts(Scope scope) {
      return arguments.stream().map(a -> a.text(scope));
    }

    private static String formatted(List<String> texts) {
      String result = texts.isEmpty() ? "" : texts.get(0);
      for (int i = 1; i < texts.size(); i++) {
        result = result.replace("{" + (i - 1) + "}", texts.get(i));
      }
      return result;
    }

    Optional<Reference> reference() {
      if (arguments.size() == 1 && arguments.get(0) instanceof Literal name && name.quoted()) {
        return Reference.Kind.of(function).map(kind -> new Reference(kind, name.literal()));
      }
      return Optional.empty();
    }

    @Override
    public String source() {
      return arguments.stream()
          .map(Expression::source)
          .collect(Collectors.joining(", ", function + "(", ")"));
    }
  }

  /** A property or an element of another expression's value. */
  record Part(Expression whole, Expression key) implements Expression {
    @Override
    public Optional<Value> value(Scope scope, Location at) {
      if (!(key instanceof Literal literal)) {
        return Optional.empty();
      }
      return whole
          .value(scope, at)
          .flatMap(
              value ->
                  literal.quoted()
                      ? value.property(literal.literal())
                      : value.element(literal.literal()));
    }

    @Override
    public String text(Scope scope) {
      return single(scope).orElse("[" + source() + "]");
    }

    @Override
    public String source() {
      boolean name = key instanceof Literal literal && literal.quoted();
      return whole.source() + (name ? "." + ((Literal) key).literal() : "[" + key.source() + "]");
    }
  }

  /** What a call of {@code parameters} or {@code variables} names. */
  record Reference(Kind kind, String name) {

    /** Where a template keeps its values. */
    enum Kind {
      PARAMETERS,
      VARIABLES;

      static Optional<Kind> of(String function) {
        return switch (function.toLowerCase(Locale.ROOT)) {
          case "parameters" -> Optional.of(PARAMETERS);
          case "variables" -> Optional.of(VARIABLES);
          default -> Optional.empty();
        };
      }
    }
  }
}
