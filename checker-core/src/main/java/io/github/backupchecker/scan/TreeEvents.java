package io.github.backupchecker.scan;

import org.jspecify.annotations.Nullable;

/** What the reader of a format tells of a text, in its order, by code point offsets. */
public interface TreeEvents {

  /**
   * How a value or a collection begins.
   *
   * @param to the end of what had been read when it was met: a limit that it exceeds is told there
   * @param tag in full, where there is one
   */
  record Opening(int from, int to, @Nullable String anchor, @Nullable String tag) {

    /** Whether only another tool understands the tag; standard ones say no more than the text. */
    public boolean isForeign() {
      return tag != null && !tag.equals("!") && !tag.startsWith("tag:yaml.org,2002:");
    }
  }

  /** A document begins, and what was anchored before it ends. */
  void document(int at);

  /** A value, which stands behind its anchor and its tag. */
  void scalar(Opening opening, int from, int to, String text, boolean isPlain);

  /** A value behind neither an anchor nor a tag, as nearly all are. */
  default void scalar(int from, int to, String text, boolean isPlain) {
    scalar(new Opening(from, to, null, null), from, to, text, isPlain);
  }

  void alias(int from, int to, String anchor);

  /**
   * A mapping begins: its keys and values follow in turn.
   *
   * @param isFlow whether it stands in brackets
   */
  void mapping(Opening opening, boolean isFlow);

  /** A sequence begins: its items follow. */
  void sequence(Opening opening, boolean isFlow);

  /** The innermost mapping or sequence ends. */
  void end(int to);
}
