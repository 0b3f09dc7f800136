package io.github.backupchecker.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** JSON with an indent of two spaces, in which a member without a value is null. */
public final class JsonWriter {
  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** What writes one JSON value. */
  @FunctionalInterface
  public interface Body {
    void write(JsonWriter json) throws IOException;
  }

  /** What writes one element of an array. */
  @FunctionalInterface
  public interface Element<T> {
    void write(JsonWriter json, T item) throws IOException;
  }

  /** Writes one value and a line end; the target stays open. */
  public static void write(Writer out, Body body) throws IOException {
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(layout());
      body.write(new JsonWriter(generator));
    }
    out.write('\n');
  }

  public void object(Body members) throws IOException {
    json.writeStartObject();
    members.write(this);
    json.writeEndObject();
  }

  public <T> void array(List<T> items, Element<? super T> element) throws IOException {
    json.writeStartArray();
    for (T item : items) {
      element.write(this, item);
    }
    json.writeEndArray();
  }

  public void object(String name, Body members) throws IOException {
    json.writeFieldName(name);
    object(members);
  }

  public <T> void array(String name, List<T> items, Element<? super T> element) throws IOException {
    json.writeFieldName(name);
    array(items, element);
  }

  public void string(String text) throws IOException {
    json.writeRawValue(JsonEscapes.quoted(text));
  }

  public void number(int value) throws IOException {
    json.writeNumber(value);
  }

  public void bool(boolean value) throws IOException {
    json.writeBoolean(value);
  }

  /** The name of a member; one value has to follow. */
  public void name(String name) throws IOException {
    json.writeFieldName(name);
  }

  /** A member that is a list of texts. */
  public void texts(String name, List<String> values) throws IOException {
    array(name, values, JsonWriter::string);
  }

  public void member(String name, String value) throws IOException {
    json.writeFieldName(name);
    string(value);
  }

  public void member(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  public void member(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  public void member(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      member(name, value.get());
    } else {
      absent(name);
    }
  }

  /** A member that is left out where it has no value. */
  public void ifPresent(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      member(name, value.get());
    }
  }

  /** A promised member that has no value here. */
  public void absent(String name) throws IOException {
    json.writeNullField(name);
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }
}
