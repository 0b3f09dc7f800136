package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.ResourceValue;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document after its expression was looked up, with the scope of the values inside it.
 *
 * @param node located at the scalar or, for a collection, at its key
 * @param open the expression or placeholder of an undetermined value
 * @param owner where the absence of something inside it is reported
 */
record Value(Declared<Node> node, @Nullable ScalarNode open, Location owner, Scope scope)
    implements ResourceValue {

  static Value known(Node node, Location place, Location owner, Scope scope) {
    return new Value(Declared.known(node, place).usedAt(node.use()), null, owner, scope);
  }

  @Override
  public Location place() {
    return node.location();
  }

  /** The same value as it is used through an expression elsewhere. */
  Value usedAt(Location expression, Location newOwner) {
    Declared<Node> used = node.isAbsent() ? Declared.absent(newOwner) : usedAt(expression);
    return new Value(used, open, newOwner, scope);
  }

  /** What an expression makes stands where it is used. */
  private Declared<Node> usedAt(Location expression) {
    return node.location().equals(expression) ? node : node.usedAt(expression);
  }

  /** A value at this place of which nothing is known. */
  Value unknown() {
    return new Value(Declared.undetermined(place()), null, owner, scope);
  }

  /** The same value, with absences in it reported at the given place. */
  Value ownedBy(Location newOwner) {
    return new Value(node.isAbsent() ? Declared.absent(newOwner) : node, open, newOwner, scope);
  }

  @Override
  public Value get(String key) {
    if (!node.isKnown()) {
      return this;
    }
    if (mapping().isEmpty()) {
      return wrongType("an object");
    }
    return property(key).orElseGet(() -> new Value(Declared.absent(owner), null, owner, scope));
  }

  /** Follows a path of properties, such as {@code securitySettings.softDeleteSettings}. */
  Value at(String path) {
    Value value = this;
    for (String key : path.split("\\.", -1)) {
      value = value.get(key);
    }
    return value;
  }

  /** A property that is declared, be it as {@code null}; names are compared as Azure does. */
  Optional<Value> property(String key) {
    if (node.isUndetermined()) {
      return Optional.of(this);
    }
    return mapping().stream()
        .flatMap(mapping -> mapping.entries().stream())
        .filter(entry -> entry.name().equalsIgnoreCase(key))
        .findFirst()
        .map(this::member);
  }

  /** An element of a list, counted from 0. */
  Optional<Value> element(String index) {
    List<Value> all = node.known().flatMap(Node::asSequence).isPresent() ? items() : List.of();
    return all.stream()
        .skip(index.matches("\\d{1,6}") ? Long.parseLong(index) : all.size())
        .findFirst();
  }

  /** The elements of a list; none where it is absent or undetermined; a problem otherwise. */
  List<Value> items() {
    Optional<SequenceNode> sequence = node.known().flatMap(Node::asSequence);
    if (node.isKnown() && sequence.isEmpty()) {
      wrongType("a list");
    }
    return sequence.stream()
        .flatMap(s -> s.items().stream())
        .map(item -> inside(scope.resolve(item, item.location(), owner)))
        .toList();
  }

  /** The values of an object's properties; none where it is not a known object. */
  List<Value> members() {
    return mapping().stream()
        .flatMap(mapping -> mapping.entries().stream())
        .map(this::member)
        .toList();
  }

  private Value member(MappingNode.Entry entry) {
    return inside(scope.resolve(entry.value(), entry.key().location(), owner));
  }

  /** What stands inside a value that is used elsewhere is used there as well. */
  private Value inside(Value child) {
    Location use = node.use();
    return use == null || child.node.use() != null
        ? child
        : new Value(child.node.usedAt(use), child.open, child.owner, child.scope);
  }

  Optional<MappingNode> mapping() {
    return node.known().flatMap(Node::asMapping);
  }

  /** The text of a known scalar. */
  Optional<String> literal() {
    return node.known().flatMap(Node::asScalar).map(scalar -> unescaped(scalar.text()));
  }

  /** The text for a name: literal, or what its expression comes to as far as it is known. */
  Optional<String> text() {
    if (open == null) {
      return literal();
    }
    if (!ExpressionParser.isExpression(open.text())) {
      return Optional.of(open.text());
    }
    return Optional.of(
        ExpressionParser.parse(open.text()).map(e -> e.text(scope)).orElse(open.text()));
  }

  @Override
  public Declared<String> string() {
    if (node.isKnown() && literal().isEmpty()) {
      return wrongType("a text").string();
    }
    return node.map(n -> literal().orElseThrow());
  }

  @Override
  public <T> Declared<T> invalid(String why) {
    scope.reading().problem(ProblemKind.INVALID_VALUE, place(), why);
    return Declared.undetermined(place());
  }

  /** Reports a value of the wrong type; what it was meant to say is undetermined. */
  private Value wrongType(String wanted) {
    String message =
        "Expected %s here, found %s, so what it declares was not judged."
            .formatted(wanted, node.known().map(Value::typeOf).orElse("nothing"));
    scope.reading().problem(ProblemKind.WRONG_TYPE, place(), message);
    return unknown();
  }

  private static String typeOf(Node node) {
    return node.asMapping().isPresent()
        ? "an object"
        : node.asSequence().isPresent() ? "a list" : "a single value";
  }

  private static String unescaped(String text) {
    return text.startsWith("[[") ? text.substring(1) : text;
  }
}
