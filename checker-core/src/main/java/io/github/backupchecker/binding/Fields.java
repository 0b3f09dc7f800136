package io.github.backupchecker.binding;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object, read by its keys; whatever does not fit becomes a located problem.
 *
 * @param mapping empty where the object has no body, or one that is no mapping
 * @param nothing what stands under each key that it does not have
 */
public record Fields(Shape shape, Optional<MappingNode> mapping, Slot nothing) {

  /** The fields of an object's body; a body that is no mapping is a problem and has no fields. */
  public static Fields of(Node body, Location owner, Shape shape, Problems problems) {
    Slot nothing = Slot.absent(owner, problems);
    if (body instanceof MappingNode mapping) {
      Fields fields = new Fields(shape, Optional.of(mapping), nothing);
      for (MappingNode.Entry entry : mapping.entries()) {
        fields.reportUnknown(entry);
      }
      return fields;
    }
    boolean empty = body instanceof ScalarNode scalar && scalar.isNull();
    if (!empty) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          body.location(),
          shape.noun() + " is a mapping of keys to values, with any of " + shape.listed());
    }
    return new Fields(shape, Optional.empty(), nothing);
  }

  /** The place of the name that the object belongs to. */
  public Location owner() {
    return nothing.owner();
  }

  public Problems problems() {
    return nothing.problems();
  }

  private void reportUnknown(MappingNode.Entry entry) {
    String key = entry.name();
    if (!shape.knows(key) && !Shape.isPrivate(key)) {
      problems()
          .add(
              ProblemKind.UNKNOWN_KEY,
              entry.key().location(),
              "'"
                  + key
                  + "' is not a key of "
                  + shape.noun()
                  + shape.hint(key)
                  + " (known: "
                  + shape.listed()
                  + ")");
    }
  }

  /** What stands under a key of the shape. */
  public <T> T value(Key<T> key) {
    if (!shape.knows(key.name())) {
      throw new IllegalArgumentException(shape.noun() + " has no key '" + key.name() + "'");
    }
    MappingNode.Entry entry = entry(key);
    return key.form().read(entry == null ? nothing : nothing.of(entry));
  }

  /** Whether a key is there at all. */
  public boolean has(Key<?> key) {
    return entry(key) != null;
  }

  /** The place of a key, or of the owner's name where it is absent. */
  public Location place(Key<?> key) {
    MappingNode.Entry entry = entry(key);
    return entry == null ? owner() : entry.key().location();
  }

  /** Where the object is used, when it stands in an anchor or a merged mapping. */
  public @Nullable Location use() {
    return mapping.isPresent() ? mapping.get().use() : null;
  }

  private MappingNode.@Nullable Entry entry(Key<?> key) {
    return mapping.isPresent() ? mapping.get().entry(key.name()) : null;
  }
}
