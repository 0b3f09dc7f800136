package io.github.backupchecker.scan;

/** Scans values with and without quotes. */
final class ScalarScanner {
  private final TextCursor cursor;
  private final PlainScanner plain;
  private final QuotedScanner quoted;

  ScalarScanner(TextCursor cursor) {
    this.cursor = cursor;
    this.plain = new PlainScanner(cursor);
    this.quoted = new QuotedScanner(cursor);
  }

  /**
   * The value that begins here; the cursor is left behind it.
   *
   * @param indent of the collection around it, which counts outside of brackets alone
   */
  Scalar scalar(int indent, boolean isFlow) throws Unfamiliar {
    if (cursor.here() == '"' || cursor.here() == '\'') {
      return quoted.scalar();
    }
    if (!plain.isFirst()) {
      throw new Unfamiliar(cursor.at());
    }
    return plain.scalar(indent, isFlow);
  }
}
