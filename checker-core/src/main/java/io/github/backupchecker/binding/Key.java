package io.github.backupchecker.binding;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key that an object may have. It is declared once: reading, strictness, hints and manuals follow
 * from it. Keys of one object that share a name are alternatives.
 *
 * @param name in kebab-case
 * @param sentence what it says of the object
 * @param usual what counts where the key is absent, as it would be typed
 */
public record Key<T>(String name, String sentence, Form<T> form, Optional<String> usual) {

  public Key(String name, String sentence, Form<T> form) {
    this(name, sentence, form, Optional.empty());
  }

  /** The same key with what counts where it is absent. */
  public Key<T> byDefault(String typed) {
    return new Key<>(name, sentence, form, Optional.of(typed));
  }

  public static <V> Key<Declared<V>> of(String name, String sentence, ScalarType<V> type) {
    return new Key<>(name, sentence, new ScalarForm<>(type));
  }

  public static <V> Key<Declared<List<Declared<V>>>> list(
      String name, String sentence, ScalarType<V> type) {
    return new Key<>(name, sentence, new ListForm<>(new ScalarForm<>(type)));
  }

  public static Key<Declared<String>> reference(String name, String sentence, String kind) {
    return new Key<>(name, sentence, new ReferenceForm(kind));
  }

  public static <V> Key<Declared<V>> object(
      String name, String sentence, Shape shape, Function<Fields, V> reader) {
    return new Key<>(name, sentence, new ObjectForm<>(shape, reader));
  }

  public static <V> Key<List<V>> objects(
      String name, String sentence, Shape shape, Function<Fields, V> reader) {
    return new Key<>(name, sentence, new ObjectsForm<>(new ObjectForm<>(shape, reader)));
  }

  /** A mapping of names to objects of one shape. */
  public static Key<List<MappingNode.Entry>> named(String name, String sentence, Shape shape) {
    return new Key<>(
        name,
        sentence,
        new MapForm(
            "names to objects, as in " + name + ": { a-name: { ... } }",
            new ObjectForm<>(shape, fields -> fields),
            List.of()));
  }

  public static Key<Optional<Node>> any(String name, String sentence) {
    return new Key<>(name, sentence, new AnyForm());
  }
}
