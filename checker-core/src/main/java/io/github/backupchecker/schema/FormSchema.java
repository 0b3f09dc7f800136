package io.github.backupchecker.schema;

import io.github.backupchecker.binding.EitherForm;
import io.github.backupchecker.binding.Form;
import io.github.backupchecker.binding.ListForm;
import io.github.backupchecker.binding.MapForm;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.binding.ObjectsForm;
import io.github.backupchecker.binding.ReferenceForm;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.render.JsonWriter;
import java.util.List;
import java.util.stream.Stream;

/** What a form reads, as schemas of which a value fits one. */
final class FormSchema {
  private FormSchema() {}

  static Stream<JsonWriter.Body> branches(Form<?> form) {
    if (form instanceof ScalarForm<?> scalar) {
      return orPlaceholder(new ScalarSchema(scalar.type()).branches());
    }
    if (form instanceof ReferenceForm) {
      return orPlaceholder(new ScalarSchema(ScalarType.TEXT).branches());
    }
    if (form instanceof ListForm<?> list) {
      return Stream.concat(Stream.of(list(list)), branches(list.item()));
    }
    if (form instanceof ObjectForm<?> object) {
      return orPlaceholder(Stream.of(json -> json.member("$ref", reference(object))));
    }
    if (form instanceof EitherForm<?, ?> either) {
      return Stream.concat(Stream.of(body(either.object())), branches(either.text()));
    }
    if (form instanceof ObjectsForm<?> objects) {
      return Stream.of(objects(objects));
    }
    return form instanceof MapForm map ? Stream.of(new MapSchema(map)::write) : Stream.empty();
  }

  private static Stream<JsonWriter.Body> orPlaceholder(Stream<JsonWriter.Body> branches) {
    return Stream.concat(branches, Stream.of(PlaceholderSchema::refer));
  }

  private static JsonWriter.Body list(ListForm<?> list) {
    Branches items = new Branches(branches(list.item()).toList());
    return json -> {
      json.member("type", "array");
      json.object("items", items::write);
    };
  }

  private static JsonWriter.Body objects(ObjectsForm<?> objects) {
    return json -> {
      json.texts("type", List.of("array", "null"));
      json.object("items", body(objects.item()));
    };
  }

  /** An object that has a body: without one it is neither of the two. */
  private static JsonWriter.Body body(ObjectForm<?> object) {
    return json -> {
      json.member("type", "object");
      json.member("$ref", reference(object));
    };
  }

  private static String reference(ObjectForm<?> object) {
    return Definitions.reference(object.shape());
  }
}
