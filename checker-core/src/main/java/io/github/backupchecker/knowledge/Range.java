package io.github.backupchecker.knowledge;

/** Counts that are allowed, both ends included. */
public record Range(long from, long to) {

  public boolean includes(long count) {
    return from <= count && count <= to;
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
