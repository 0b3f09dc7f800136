package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Recognised;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The linked templates of a run whose files are not among those that were read. */
record Links(Set<String> read) {

  static Links among(List<ReadFile> readings) {
    return new Links(readings.stream().map(ReadFile::path).collect(Collectors.toSet()));
  }

  boolean isMissing(Recognised link) {
    return !read.contains(beside(link.location().file().path(), link.what()));
  }

  /** The path of a file that another one names relative to itself. */
  private static String beside(String path, String relative) {
    Deque<String> segments = new ArrayDeque<>(List.of(path.split("/", -1)));
    segments.pollLast();
    for (String segment : relative.strip().replace('\\', '/').split("/", -1)) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.equals(".") && !segment.isEmpty()) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }
}
