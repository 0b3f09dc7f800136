package io.github.backupchecker.source;

import java.util.List;
import java.util.Locale;

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
    return hasAny(read, lower) || hasAny(unread, lower);
  }

  private static boolean hasAny(List<String> endings, String name) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Why any other file is passed over. */
  String others() {
    int last = read.size() - 1;
    String list = String.join(", ", read.subList(0, last));
    return "its name does not end in " + (last > 0 ? list + " or " : "") + read.get(last);
  }
}
