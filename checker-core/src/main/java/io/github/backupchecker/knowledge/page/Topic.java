package io.github.backupchecker.knowledge.page;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something that can be explained.
 *
 * @param names what users may call it, in lower case
 * @param text made only when it is asked for
 */
public record Topic(List<String> names, Supplier<String> text) {

  public Topic {
    names = List.copyOf(names);
  }
}
