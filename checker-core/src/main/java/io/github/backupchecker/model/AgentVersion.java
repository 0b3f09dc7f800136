package io.github.backupchecker.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the MARS agent: four numeric parts, totally ordered.
 *
 * <p>A missing fourth part is zero: {@code 2.0.9052} equals {@code 2.0.9052.0}.
 */
public record AgentVersion(int major, int minor, int build, int revision)
    implements Comparable<AgentVersion> {
  private static final Pattern DOTTED =
      Pattern.compile(
          "v?(2)\\.(\\d{1,5})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BUILD_ALONE = Pattern.compile("(\\d{4,5})");
  private static final Pattern PRODUCT_WORDS =
      Pattern.compile(
          "^(?:microsoft\\s+)?(?:azure\\s+)?(?:(?:mars|recovery\\s+services|backup)\\b)?\\s*"
              + "(?:\\(mars\\)\\s*)?(?:agent\\b)?\\s*(?:version\\b)?\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads the spellings that people use: {@code 2.0.9052}, {@code 2.0.9262.0}, {@code MARS agent
   * version 9249}, {@code MARS Agent: 9249}; empty for anything else.
   */
  public static Optional<AgentVersion> parse(String text) {
    String number = withoutProduct(text.strip());
    Matcher dotted = DOTTED.matcher(number);
    if (dotted.matches()) {
      String revision = dotted.group(4);
      return Optional.of(
          new AgentVersion(
              Integer.parseInt(dotted.group(1)),
              Integer.parseInt(dotted.group(2)),
              Integer.parseInt(dotted.group(3)),
              revision == null ? 0 : Integer.parseInt(revision)));
    }
    Matcher build = BUILD_ALONE.matcher(number);
    return build.matches()
        ? Optional.of(new AgentVersion(2, 0, Integer.parseInt(build.group(1)), 0))
        : Optional.empty();
  }

  private static String withoutProduct(String text) {
    boolean isBare = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    return isBare ? text : PRODUCT_WORDS.matcher(text).replaceFirst("").strip();
  }

  public boolean isBelow(AgentVersion other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(AgentVersion other) {
    int order = Integer.compare(major, other.major);
    order = order == 0 ? Integer.compare(minor, other.minor) : order;
    order = order == 0 ? Integer.compare(build, other.build) : order;
    return order == 0 ? Integer.compare(revision, other.revision) : order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgentVersion version && compareTo(version) == 0;
  }

  /** Written out, as what a record brings is linked at its first use, and versions always are. */
  @Override
  public int hashCode() {
    return ((major * 31 + minor) * 31 + build) * 31 + revision;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + build + "." + revision;
  }
}
