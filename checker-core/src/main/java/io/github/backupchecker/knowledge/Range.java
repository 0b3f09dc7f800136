package io.github.backupchecker.knowledge;

/**
 * Counts that are allowed, both ends included.
 *
 * @param from zero where there is no least
 * @param to the greatest number where there is no most
 */
public record Range(long from, long to) {

  public boolean includes(long count) {
    return from <= count && count <= to;
  }

  @Override
  public String toString() {
    if (to == Long.MAX_VALUE) {
      return "at least " + from;
    }
    return from == 0 ? "at most " + to : from + " to " + to;
  }
}
