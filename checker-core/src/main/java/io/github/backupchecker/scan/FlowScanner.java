package io.github.backupchecker.scan;

/** Scans mappings and sequences in brackets. */
final class FlowScanner {
  private final TextCursor cursor;
  private final Teller teller;
  private final ScalarScanner scalars;
  private final PropertyScanner properties;
  private int depth;

  FlowScanner(TextCursor cursor, Teller teller) {
    this.cursor = cursor;
    this.teller = teller;
    this.scalars = new ScalarScanner(cursor);
    this.properties = new PropertyScanner(cursor);
  }

  /** The collection whose bracket stands here; the cursor is left behind its closing one. */
  void collection(Properties before) throws Unfamiliar {
    Properties own = before.orAt(cursor.at());
    boolean isMapping = cursor.here() == '{';
    cursor.moveTo(cursor.at() + 1);
    if (++depth > YamlScanner.DEEPEST) {
      throw new Unfamiliar(cursor.at());
    }
    if (isMapping) {
      teller.mapping(own, cursor.at(), true);
      items('}');
    } else {
      teller.sequence(own, cursor.at(), true);
      items(']');
    }
    depth--;
    cursor.moveTo(cursor.at() + 1);
    teller.end(cursor.at());
  }

  private void items(char close) throws Unfamiliar {
    toNextToken();
    while (cursor.here() != close) {
      if (close == '}') {
        entry();
      } else {
        node();
      }
      toNextToken();
      if (cursor.here() == ',') {
        cursor.moveTo(cursor.at() + 1);
        toNextToken();
      } else if (cursor.here() != close) {
        throw new Unfamiliar(cursor.at());
      }
    }
  }

  private void toNextToken() throws Unfamiliar {
    cursor.toNextToken(true);
    if (cursor.isDocumentMarker()) {
      throw new Unfamiliar(cursor.at());
    }
  }

  /** A key, and its value where there is one. */
  private void entry() throws Unfamiliar {
    Scalar key = scalars.scalar(0, true);
    teller.scalar(Properties.NONE, key);
    boolean isOneLine = cursor.isInThisLine(key.from());
    isOneLine &= !cursor.toNextToken(true);
    if (cursor.here() != ':') {
      teller.empty(Properties.none(cursor.at()));
      return;
    }
    if (!isOneLine || cursor.at() - key.from() > YamlScanner.LONGEST_KEY) {
      throw new Unfamiliar(cursor.at());
    }
    cursor.moveTo(cursor.at() + 1);
    int behind = cursor.at();
    toNextToken();
    if (isItemEnd()) {
      teller.empty(Properties.none(behind));
    } else {
      node();
    }
  }

  private boolean isItemEnd() {
    char c = cursor.here();
    return c == ',' || c == '}' || c == ']';
  }

  private void node() throws Unfamiliar {
    Properties before = Properties.NONE;
    while (cursor.here() == '&' || cursor.here() == '!') {
      Properties next = properties.property(true);
      before = before.isNone() ? next : before.and(next);
      toNextToken();
    }
    if (!before.isNone() && isItemEnd()) {
      teller.empty(before);
      return;
    }
    switch (cursor.here()) {
      case '{', '[' -> collection(before);
      case '*' -> alias(before);
      default -> teller.scalar(before, scalars.scalar(0, true));
    }
  }

  private void alias(Properties before) throws Unfamiliar {
    int from = cursor.at();
    if (!before.isNone()) {
      throw new Unfamiliar(from);
    }
    String anchor = properties.name(true);
    teller.alias(from, cursor.at(), anchor);
  }
}
