package io.github.backupchecker.dialect.arm;

import java.util.ArrayList;
import java.util.List;

/** The segments of a resource's name, from the vault down. */
record ResourceName(List<String> segments) {

  ResourceName {
    segments = List.copyOf(segments);
  }

  /** Splits a name at {@code /}, except inside an expression. */
  static ResourceName of(String text) {
    List<String> segments = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '/' && depth <= 0) {
        segments.add(text.substring(start, i));
        start = i + 1;
      }
    }
    segments.add(text.substring(start));
    return new ResourceName(segments.stream().filter(s -> !s.isEmpty()).toList());
  }

  /** These names under those of a parent, if they do not begin with the vault's themselves. */
  ResourceName under(ResourceName parent, String type) {
    int wanted = (int) type.chars().filter(c -> c == '/').count();
    if (segments.size() >= wanted) {
      return this;
    }
    List<String> all = new ArrayList<>(parent.segments);
    all.addAll(segments);
    return new ResourceName(all);
  }

  String first() {
    return segments.isEmpty() ? "" : segments.get(0);
  }

  String last() {
    return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
  }
}
