package io.github.backupchecker.knowledge;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A build number of a server release: four numeric parts, a missing fourth one being zero. */
public record Build(int major, int minor, int build, int revision) implements Comparable<Build> {
  private static final Comparator<Build> ORDER =
      Comparator.comparingInt(Build::major)
          .thenComparingInt(Build::minor)
          .thenComparingInt(Build::build)
          .thenComparingInt(Build::revision);
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?");

  public static Optional<Build> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String revision = matcher.group(4);
    return Optional.of(
        new Build(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)),
            revision == null ? 0 : Integer.parseInt(revision)));
  }

  /** The first two parts, by which builds of one generation are known. */
  public String family() {
    return major + "." + minor;
  }

  @Override
  public int compareTo(Build other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + build + "." + revision;
  }
}
