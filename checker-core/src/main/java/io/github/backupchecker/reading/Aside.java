package io.github.backupchecker.reading;

import io.github.backupchecker.source.PassedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader of a report should know of the files that were passed over.
 *
 * @param passedOver ordered by path
 */
public record Aside(List<PassedOver> passedOver) {
  private static final int MOST_NAMED = 5;

  public Aside {
    passedOver = List.copyOf(passedOver);
  }

  /** Which formats that are not read yet speak of Recovery Services; empty where none does. */
  public Optional<String> unreadFormats() {
    List<PassedOver> unread = of(PassedOver.Kind.UNREAD_FORMAT);
    return unread.isEmpty() ? Optional.empty() : Optional.of(unreadFormats(unread));
  }

  private static String unreadFormats(List<PassedOver> unread) {
    Map<String, Long> counts =
        unread.stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.format().orElse("other"), TreeMap::new, Collectors.counting()));
    String each =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return unread.size()
        + (unread.size() == 1 ? " file speaks" : " files speak")
        + " of Recovery Services in "
        + (counts.size() == 1 ? "a format that is" : "formats that are")
        + " not read yet: "
        + each;
  }

  /** The first of the files in such a format, and what to do about it. */
  public Optional<PassedOver> firstUnread() {
    return of(PassedOver.Kind.UNREAD_FORMAT).stream().findFirst();
  }

  /** Which files have words of ours and declare no backup; empty where there are none. */
  public Optional<String> wordsAlone() {
    List<PassedOver> files = of(PassedOver.Kind.OUR_WORDS);
    return files.isEmpty() ? Optional.empty() : Optional.of(wordsAlone(files));
  }

  private static String wordsAlone(List<PassedOver> files) {
    String named =
        files.stream().limit(MOST_NAMED).map(PassedOver::path).collect(Collectors.joining(", "));
    int more = files.size() - MOST_NAMED;
    return files.size()
        + (files.size() == 1
            ? " file uses our words and declares no backup: "
            : " files use our words and declare no backup: ")
        + named
        + (more > 0 ? " and " + more + " more" : "");
  }

  private List<PassedOver> of(PassedOver.Kind kind) {
    List<PassedOver> files = new ArrayList<>();
    for (PassedOver file : passedOver) {
      if (file.kind() == kind) {
        files.add(file);
      }
    }
    return List.copyOf(files);
  }
}
