package io.github.backupchecker.scan;

import org.jspecify.annotations.Nullable;

/**
 * The anchor and the tag before a value or a collection, in UTF-16 offsets.
 *
 * @param from where the first of them begins; where there is neither, where the value begins
 */
record Properties(int from, int to, @Nullable String anchor, @Nullable String tag) {

  /** Neither of them, before a value that tells itself where it begins. */
  static final Properties NONE = none(0);

  /** Neither of them, before what begins at a place, or is missing there. */
  static Properties none(int at) {
    return new Properties(at, at, null, null);
  }

  boolean isNone() {
    return from == to;
  }

  /** The same, or what stands before a value that begins at a place and has none. */
  Properties orAt(int at) {
    return isNone() ? none(at) : this;
  }

  /** The same, where another one follows. */
  Properties and(Properties next) throws Unfamiliar {
    if ((anchor != null && next.anchor != null) || (tag != null && next.tag != null)) {
      throw new Unfamiliar(next.from);
    }
    return new Properties(
        from, next.to, anchor == null ? next.anchor : anchor, tag == null ? next.tag : tag);
  }
}
