package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;

/**
 * Whether a resource writes a property, which it does not where the value is {@code null}.
 *
 * @param value its text, which is empty for an object; absent where it is not written
 * @param certain whether it is written, be its value known or not
 */
record Written(Declared<String> value, boolean certain) {

  /** A property by its path below {@code properties}; one of something unknown is uncertain. */
  static Written by(ArmResource resource, String path) {
    List<String> keys = List.of(path.split("\\.", -1));
    Value value = resource.properties();
    for (int i = 0; i < keys.size(); i++) {
      if (value.node().isUndetermined()) {
        return Contents.mayHold(value, keys.subList(i, keys.size()))
            ? new Written(text(value), false)
            : nothing(resource);
      }
      Optional<Value> inner =
          value.mapping().isPresent() ? value.property(keys.get(i)) : Optional.empty();
      if (inner.isEmpty()) {
        return nothing(resource);
      }
      value = inner.get();
    }
    return of(value);
  }

  private static Written nothing(ArmResource resource) {
    return new Written(Declared.absent(resource.place()), false);
  }

  private static Written of(Value value) {
    return value.mapping().isPresent()
        ? ofObject(value)
        : new Written(text(value), Presence.isCertain(value));
  }

  /** An object of which every property may be {@code null} writes nothing for certain. */
  private static Written ofObject(Value object) {
    List<Value> written =
        object.members().stream().filter(member -> !member.node().isAbsent()).toList();
    if (written.isEmpty()) {
      return new Written(Declared.absent(object.owner()), false);
    }
    boolean certain = written.stream().anyMatch(Presence::isCertain);
    return new Written(certain ? text(object) : text(object.unknown()), certain);
  }

  private static Declared<String> text(Value value) {
    return value.node().map(node -> value.literal().orElse(""));
  }
}
