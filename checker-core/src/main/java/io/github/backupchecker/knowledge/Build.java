package io.github.backupchecker.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A build number of a server release: four numeric parts, a missing fourth one being zero. */
public record Build(int major, int minor, int build, int revision) implements Comparable<Build> {
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
    int order = Integer.compare(major, other.major);
    order = order == 0 ? Integer.compare(minor, other.minor) : order;
    order = order == 0 ? Integer.compare(build, other.build) : order;
    return order == 0 ? Integer.compare(revision, other.revision) : order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Build any && compareTo(any) == 0;
  }

  /** Written out, as what a record brings is linked at its first use, and builds always are. */
  @Override
  public int hashCode() {
    return ((major * 31 + minor) * 31 + build) * 31 + revision;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + build + "." + revision;
  }
}
