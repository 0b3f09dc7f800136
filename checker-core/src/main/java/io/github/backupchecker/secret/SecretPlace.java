package io.github.backupchecker.secret;

/**
 * Where a literal secret stands in a text, the end exclusive.
 *
 * @param kind what it is
 * @param reported whether it is certainly one; the rest is masked to be safe
 * @param number whether it is a number of JSON, in which nothing but a digit can stand for it
 */
record SecretPlace(SecretKind kind, int start, int end, boolean reported, boolean number) {
  SecretPlace(SecretKind kind, int start, int end, boolean reported) {
    this(kind, start, end, reported, false);
  }

  SecretPlace at(int newStart, int newEnd) {
    return new SecretPlace(kind, newStart, newEnd, reported, number);
  }

  /** Both, where two places overlap: one thing is reported once. */
  SecretPlace with(SecretPlace other) {
    SecretKind certain = reported || !other.reported ? kind : other.kind;
    return new SecretPlace(
        certain,
        Math.min(start, other.start),
        Math.max(end, other.end),
        reported || other.reported,
        number && other.number);
  }
}
