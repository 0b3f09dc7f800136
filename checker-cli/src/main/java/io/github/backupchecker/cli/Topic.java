package io.github.backupchecker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that can be explained.
 *
 * @param names what users may call it, in lower case
 * @param text made only when it is asked for
 */
record Topic(List<String> names, Supplier<String> text) {

  Topic {
    names = List.copyOf(names);
  }

  /** A topic whose text is a page in the jar. */
  static Topic page(String name, String resource) {
    return new Topic(List.of(name), () -> read(resource));
  }

  private static String read(String resource) {
    try (InputStream in = Topic.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the page " + resource + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
