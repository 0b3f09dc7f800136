package io.github.backupchecker.binding;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An object, or one value that says the most of it.
 *
 * @param ofText what the value, or its absence, says; with the place of the owner's name
 */
public record EitherForm<S, V>(
    ScalarForm<S> text, BiFunction<Declared<S>, Location, V> ofText, ObjectForm<V> object)
    implements Form<V> {

  @Override
  public V read(Slot slot) {
    Optional<Node> node = slot.node();
    return node.isPresent() && node.get() instanceof MappingNode body && !Placeholder.is(body)
        ? object.body(body, slot)
        : ofText.apply(text.read(slot), slot.owner());
  }
}
