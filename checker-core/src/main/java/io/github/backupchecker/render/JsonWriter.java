package io.github.backupchecker.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** JSON with an indent of two spaces, in which a member without a value is null. */
public final class JsonWriter {
  private final JsonLines json;

  private JsonWriter(JsonLines json) {
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
    JsonLines lines = new JsonLines(out);
    body.write(new JsonWriter(lines));
    lines.flush();
    out.write('\n');
  }

  public void object(Body members) throws IOException {
    json.open('{');
    members.write(this);
    json.close('}');
  }

  public <T> void array(List<T> items, Element<? super T> element) throws IOException {
    json.open('[');
    for (T item : items) {
      element.write(this, item);
    }
    json.close(']');
  }

  public void object(String name, Body members) throws IOException {
    json.name(name);
    object(members);
  }

  public <T> void array(String name, List<T> items, Element<? super T> element) throws IOException {
    json.name(name);
    array(items, element);
  }

  public void string(String text) throws IOException {
    json.string(text);
  }

  public void number(int value) throws IOException {
    json.literal(Integer.toString(value));
  }

  public void bool(boolean value) throws IOException {
    json.literal(Boolean.toString(value));
  }

  /** The name of a member; one value has to follow. */
  public void name(String name) throws IOException {
    json.name(name);
  }

  /** A member that is a list of texts. */
  public void texts(String name, List<String> values) throws IOException {
    array(name, values, JsonWriter::string);
  }

  public void member(String name, String value) throws IOException {
    json.name(name);
    string(value);
  }

  public void member(String name, int value) throws IOException {
    json.name(name);
    number(value);
  }

  public void member(String name, boolean value) throws IOException {
    json.name(name);
    bool(value);
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
    json.name(name);
    json.literal("null");
  }
}
