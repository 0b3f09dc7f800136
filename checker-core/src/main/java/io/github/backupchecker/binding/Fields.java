package io.github.backupchecker.binding;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of one mapping, read by type; whatever does not fit becomes a located problem.
 *
 * @param owner the place of the name that the mapping belongs to
 */
public record Fields(Optional<MappingNode> mapping, Location owner, Problems problems) {

  /** The fields of an object's body; a body that is no mapping is a problem and has no fields. */
  public static Fields of(Node body, Location owner, Shape shape, Problems problems) {
    if (body instanceof MappingNode mapping) {
      Fields fields = new Fields(Optional.of(mapping), owner, problems);
      fields.reportUnknown(shape);
      return fields;
    }
    boolean empty = body instanceof ScalarNode scalar && scalar.isNull();
    if (!empty) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          body.location(),
          shape.noun() + " is a mapping of keys to values, with any of " + list(shape.keys()));
    }
    return new Fields(Optional.empty(), owner, problems);
  }

  private void reportUnknown(Shape shape) {
    for (MappingNode.Entry entry : mapping.orElseThrow().entries()) {
      String key = entry.name();
      if (!shape.knows(key) && !key.startsWith("x-")) {
        problems.add(
            ProblemKind.UNKNOWN_KEY,
            entry.key().location(),
            "'"
                + key
                + "' is not a key of "
                + shape.noun()
                + shape.hint(key)
                + " (known: "
                + list(shape.keys())
                + ")");
      }
    }
  }

  public Optional<Node> node(String key) {
    return mapping.flatMap(m -> m.get(key));
  }

  /** Whether a key is there at all. */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  public <T> Declared<T> value(Key<T> key) {
    return node(key.name()).map(node -> scalar(node, key)).orElseGet(() -> Declared.absent(owner));
  }

  /**
   * A name of something else: placeholders are kept, since names may be placeholders too; what a
   * tag of another tool stands for is no text.
   */
  public Declared<String> reference(String key) {
    return node(key)
        .map(
            node ->
                node instanceof ScalarNode scalar && Placeholder.isIn(scalar.text())
                    ? Declared.known(scalar.text(), scalar.location()).usedAt(scalar.use())
                    : scalar(node, new Key<>(key, ScalarType.TEXT)))
        .orElseGet(() -> Declared.absent(owner));
  }

  /** One scalar or a list of them; a placeholder in place of the list is undetermined. */
  public <T> Declared<List<Declared<T>>> list(Key<T> key) {
    return node(key.name()).map(node -> items(node, key)).orElseGet(() -> Declared.absent(owner));
  }

  /** The value of a key as an object; undetermined where a placeholder stands for it. */
  public <T> Declared<T> object(String key, Shape shape, Function<Fields, T> reader) {
    Optional<Node> found = node(key);
    if (found.isEmpty()) {
      return Declared.absent(owner);
    }
    Node node = found.get();
    Location place = keyLocation(key);
    if (Placeholder.is(node)) {
      return Declared.<T>undetermined(node.location()).usedAt(node.use());
    }
    T value = reader.apply(Fields.of(node, place, shape, problems));
    return node instanceof MappingNode
        ? Declared.known(value, place).usedAt(node.use())
        : Declared.undetermined(place);
  }

  /** The place of a key in this mapping. */
  public Location keyLocation(String key) {
    return mapping.stream()
        .flatMap(m -> m.entries().stream())
        .filter(e -> e.name().equals(key))
        .map(e -> e.key().location())
        .findFirst()
        .orElse(owner);
  }

  private <T> Declared<List<Declared<T>>> items(Node node, Key<T> key) {
    if (node instanceof SequenceNode sequence && !Placeholder.is(node)) {
      List<Declared<T>> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(scalar(item, key)));
      return Declared.<List<Declared<T>>>known(List.copyOf(items), keyLocation(key.name()))
          .usedAt(node.use());
    }
    if (Placeholder.is(node)) {
      return Declared.<List<Declared<T>>>undetermined(node.location()).usedAt(node.use());
    }
    if (node instanceof ScalarNode scalar && !scalar.isNull()) {
      return Declared.known(List.of(scalar(node, key)), node.location()).usedAt(node.use());
    }
    problems.add(
        ProblemKind.WRONG_TYPE,
        node.location(),
        "'"
            + key.name()
            + "' has "
            + kind(node)
            + "; expected one value or a list, as in "
            + key.name()
            + ": [ ... ]");
    return Declared.undetermined(node.location());
  }

  /** A scalar of a type; what cannot be read is a problem and counts as undetermined. */
  public <T> Declared<T> scalar(Node node, Key<T> key) {
    if (Placeholder.is(node)) {
      return Declared.<T>undetermined(node.location()).usedAt(node.use());
    }
    if (!(node instanceof ScalarNode scalar) || scalar.isNull()) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          node.location(),
          "'" + key.name() + "' has " + kind(node) + "; expected " + key.type().expected());
      return Declared.undetermined(node.location());
    }
    Optional<T> value = key.type().parse(scalar.text());
    if (value.isEmpty()) {
      problems.add(
          ProblemKind.INVALID_VALUE,
          node.location(),
          "'"
              + scalar.text()
              + "' is not a value of '"
              + key.name()
              + "': expected "
              + key.type().expected()
              + key.type().hint().apply(scalar.text().strip()));
      return Declared.undetermined(node.location());
    }
    return Declared.known(value.get(), node.location()).usedAt(node.use());
  }

  private static String kind(Node node) {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    return node instanceof SequenceNode ? "a list" : "no value";
  }

  private static String list(List<String> keys) {
    return String.join(", ", keys);
  }
}
