package io.github.backupchecker.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the names of files end that are found, in lower case.
 *
 * @param read of formats that can be read
 * @param unread of formats that are found all the same
 */
public record Endings(List<String> read, List<String> unread) {
  public Endings {
    read = List.copyOf(read);
    unread = List.copyOf(unread);
  }

  boolean has(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.concat(read.stream(), unread.stream()).anyMatch(lower::endsWith);
  }

  /** Why any other file is passed over. */
  String others() {
    int last = read.size() - 1;
    String list = String.join(", ", read.subList(0, last));
    return "its name does not end in " + (last > 0 ? list + " or " : "") + read.get(last);
  }
}
