package io.github.backupchecker.model;

/**
 * An update of a release: none (RTM), an update rollup, or its refresh or hotfix.
 *
 * @param number 0 for RTM
 */
public record Update(int number, Revision revision) {
  public static final Update RTM = new Update(0, Revision.NONE);

  /** What was published after an update under the same number. */
  public enum Revision {
    NONE,
    REFRESH,
    HOTFIX
  }

  /**
   * A refresh and a hotfix both stand between their update and the next one; of the two neither is
   * older.
   */
  public boolean isOlderThan(Update other) {
    return number == other.number
        ? revision == Revision.NONE && other.revision != Revision.NONE
        : number < other.number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Update update && number == update.number && revision == update.revision;
  }

  /** Written out, as what a record brings is linked at its first use, and updates always are. */
  @Override
  public int hashCode() {
    return number * 31 + revision.name().hashCode();
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
