package io.github.backupchecker.cli;

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
}
