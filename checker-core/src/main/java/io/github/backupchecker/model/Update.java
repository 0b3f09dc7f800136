package io.github.backupchecker.model;

import java.util.Comparator;

/**
 * An update of a release: none (RTM), an update rollup, or its refresh or hotfix.
 *
 * @param number 0 for RTM
 */
public record Update(int number, Revision revision) implements Comparable<Update> {
  public static final Update RTM = new Update(0, Revision.NONE);
  private static final Comparator<Update> ORDER =
      Comparator.comparingInt(Update::number).thenComparing(u -> u.revision != Revision.NONE);

  /** What was published after an update under the same number. */
  public enum Revision {
    NONE,
    REFRESH,
    HOTFIX
  }

  /** A refresh and a hotfix stand alike between their update and the next one. */
  @Override
  public int compareTo(Update other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String name = number == 0 ? "RTM" : "UR" + number;
    return switch (revision) {
      case NONE -> name;
      case REFRESH -> name + " Refresh";
      case HOTFIX -> name + " Hotfix";
    };
  }
}
