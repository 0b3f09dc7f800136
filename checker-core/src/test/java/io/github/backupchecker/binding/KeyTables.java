package io.github.backupchecker.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys of a shape and of all shapes in it, as tables of a page. */
final class KeyTables {
  private final StringBuilder page = new StringBuilder();
  private final Set<String> written = new HashSet<>();

  static String of(Shape top) {
    KeyTables tables = new KeyTables();
    tables.write(top);
    return tables.page.toString();
  }

  private void write(Shape shape) {
    if (!written.add(shape.noun())) {
      return;
    }
    page.append("**").append(shape.noun()).append("**\n\n| key | value | |\n| --- | --- | --- |\n");
    for (Key<?> key : shape.keys()) {
      if (!Shape.isEverywhere(key)) {
        row(key);
      }
    }
    page.append('\n');
    shape.keys().forEach(key -> parts(key.form()).forEach(this::write));
  }

  private void row(Key<?> key) {
    page.append("| `").append(key.name()).append("` | ");
    page.append(value(key.form()).replace("|", "\\|"));
    page.append(" | ").append(key.sentence()).append(" |\n");
  }

  private static String value(Form<?> form) {
    if (form instanceof ScalarForm<?> scalar) {
      return scalar.type().expected();
    }
    if (form instanceof ListForm<?> list) {
      return value(list.item()) + "; or a list";
    }
    if (form instanceof ReferenceForm reference) {
      return "a name or an address in `" + reference.kind() + "`";
    }
    if (form instanceof EitherForm<?, ?> either) {
      return value(either.text()) + "; or " + value(either.object());
    }
    if (form instanceof ObjectForm<?> object) {
      return "the keys of *" + object.shape().noun() + "*";
    }
    if (form instanceof ObjectsForm<?> objects) {
      return "a list; " + value(objects.item()) + " each";
    }
    return form instanceof MapForm map ? map.what() : "anything";
  }

  private static List<Shape> parts(Form<?> form) {
    List<Shape> parts = new ArrayList<>();
    if (form instanceof ObjectForm<?> object) {
      parts.add(object.shape());
    } else if (form instanceof EitherForm<?, ?> either) {
      parts.add(either.object().shape());
    } else if (form instanceof ObjectsForm<?> objects) {
      parts.add(objects.item().shape());
    } else if (form instanceof MapForm map) {
      parts.addAll(parts(map.value()));
    }
    return parts;
  }
}
