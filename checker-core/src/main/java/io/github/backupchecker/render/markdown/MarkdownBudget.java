package io.github.backupchecker.render.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How sections share the room of a comment: the short ones are whole, the long ones cut alike. */
final class MarkdownBudget {
  private MarkdownBudget() {}

  /** The sections in their order, together not longer than a number of bytes. */
  static List<MarkdownSection> share(List<MarkdownSection> sections, int bytes) {
    List<Integer> shortest =
        IntStream.range(0, sections.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> sections.get(i).size()))
            .toList();
    List<MarkdownSection> cut = new ArrayList<>(sections);
    int left = bytes;
    int waiting = sections.size();
    for (int index : shortest) {
      MarkdownSection kept = sections.get(index).within(left / waiting);
      cut.set(index, kept);
      left -= kept.size();
      waiting--;
    }
    return cut;
  }
}
