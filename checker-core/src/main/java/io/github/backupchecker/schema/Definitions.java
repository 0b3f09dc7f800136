package io.github.backupchecker.schema;

import io.github.backupchecker.binding.EitherForm;
import io.github.backupchecker.binding.Form;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ListForm;
import io.github.backupchecker.binding.MapForm;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.binding.ObjectsForm;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The shapes of a schema, each written once under the name of its object. */
final class Definitions {
  private final Map<String, Shape> shapes = new LinkedHashMap<>();

  private final boolean isFilledIn;

  /**
   * @param isFilledIn whether a placeholder may stand for a value
   */
  Definitions(Shape top, boolean isFilledIn) {
    this.isFilledIn = isFilledIn;
    collect(top);
  }

  /** Where a shape is defined. */
  static String reference(Shape shape) {
    return "#/$defs/" + name(shape);
  }

  private static String name(Shape shape) {
    return shape.noun().replaceFirst("^(?:an?|the) ", "").replace(' ', '-');
  }

  private void collect(Shape shape) {
    Shape other = shapes.putIfAbsent(name(shape), shape);
    if (other == null) {
      shape.keys().stream().flatMap(key -> shapes(key.form())).forEach(this::collect);
    } else if (!other.equals(shape)) {
      throw new IllegalArgumentException("two shapes are called " + shape.noun());
    }
  }

  private static Stream<Shape> shapes(Form<?> form) {
    if (form instanceof ObjectForm<?> object) {
      return Stream.of(object.shape());
    }
    if (form instanceof EitherForm<?, ?> either) {
      return shapes(either.object());
    }
    if (form instanceof ListForm<?> list) {
      return shapes(list.item());
    }
    if (form instanceof ObjectsForm<?> objects) {
      return shapes(objects.item());
    }
    return form instanceof MapForm map
        ? Stream.concat(
            shapes(map.value()), map.known().stream().map(Key::form).flatMap(Definitions::shapes))
        : Stream.empty();
  }

  void write(JsonWriter json) throws IOException {
    for (Map.Entry<String, Shape> each : shapes.entrySet()) {
      json.object(each.getKey(), new ShapeSchema(each.getValue())::write);
    }
    if (isFilledIn) {
      PlaceholderSchema.write(json);
    } else {
      PlaceholderSchema.refuse(json);
    }
  }
}
