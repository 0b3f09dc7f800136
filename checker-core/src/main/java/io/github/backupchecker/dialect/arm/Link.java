package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.source.Location;
import java.util.Optional;
import java.util.stream.Stream;

/** A template that a deployment links to instead of holding it. */
final class Link {
  private Link() {}

  /** The link of a deployment that may happen; empty where it has none. */
  static Optional<Recognised> of(Value deployment) {
    return deployment
        .property("properties")
        .filter(p -> Condition.of(deployment).mayHappen())
        .flatMap(properties -> properties.property("templateLink"))
        .filter(link -> link.mapping().isPresent())
        .map(Link::recognised);
  }

  private static Recognised recognised(Value link) {
    Optional<Value> target =
        Stream.of("relativePath", "uri", "id")
            .flatMap(key -> link.property(key).stream())
            .findFirst();
    String text = target.flatMap(Value::text).orElse("a linked template");
    Location place = target.map(Value::place).orElse(link.place());
    return new Recognised(Recognised.Reason.NOT_FOLLOWED, text, place);
  }
}
