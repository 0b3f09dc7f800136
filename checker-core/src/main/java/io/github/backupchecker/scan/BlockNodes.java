package io.github.backupchecker.scan;

/** Scans mappings and sequences that are told by their indentation, and values among them. */
final class BlockNodes {
  private final TextCursor cursor;
  private final Teller teller;
  private final ScalarScanner scalars;
  private final BlockScanner block;
  private final PropertyScanner properties;
  private final FlowScanner flow;
  private int depth;

  BlockNodes(TextCursor cursor, Teller teller) {
    this.cursor = cursor;
    this.teller = teller;
    this.scalars = new ScalarScanner(cursor);
    this.block = new BlockScanner(cursor);
    this.properties = new PropertyScanner(cursor);
    this.flow = new FlowScanner(cursor, teller);
  }

  /**
   * The value or the collection that begins here, which is indented more than what is around it;
   * the cursor is left where the next line that says something begins.
   *
   * @param indent of the collection around it
   * @param isFirst whether it is the first in its line, or behind dashes alone, so that it may be a
   *     collection
   */
  void node(int indent, boolean isFirst, Properties before) throws Unfamiliar {
    switch (cursor.here()) {
      case '{', '[' -> flow(before);
      case '|', '>' -> value(before, block.scalar(indent));
      case '*' -> alias(before);
      case '&', '!' -> properties(indent, isFirst, before);
      default -> sequenceOrScalar(indent, isFirst, before);
    }
  }

  private void sequenceOrScalar(int indent, boolean isFirst, Properties before) throws Unfamiliar {
    if (!isDash()) {
      scalar(indent, isFirst, before);
    } else if (isFirst) {
      Properties own = before.orAt(cursor.at());
      teller.sequence(own, cursor.at(), false);
      items(cursor.column(), false);
    } else {
      throw new Unfamiliar(cursor.at());
    }
  }

  private boolean isDash() {
    return cursor.here() == '-' && cursor.isBlank(cursor.at() + 1);
  }

  private void flow(Properties before) throws Unfamiliar {
    flow.collection(before);
    cursor.toNextLine();
  }

  private void value(Properties before, Scalar scalar) {
    teller.scalar(before, scalar);
    cursor.toNextToken(false);
  }

  private void alias(Properties before) throws Unfamiliar {
    int from = cursor.at();
    if (!before.isNone()) {
      throw new Unfamiliar(from);
    }
    String anchor = properties.name(false);
    teller.alias(from, cursor.at(), anchor);
    cursor.toNextLine();
  }

  private void properties(int indent, boolean isFirst, Properties before) throws Unfamiliar {
    Properties next = properties.property(false);
    Properties own = before.isNone() ? next : before.and(next);
    boolean isNewLine = cursor.toNextToken(false);
    boolean isItem = !isFirst && isItemBelowKey(indent, isNewLine);
    if (isItem && !before.isNone()) {
      // behind a dash as well, the second of two is not first
      throw new Unfamiliar(cursor.at());
    }
    if (isItem) {
      itemsBelowKey(indent, own);
    } else if (isOver(indent, isNewLine)) {
      teller.empty(own);
    } else {
      node(indent, isNewLine, own);
    }
  }

  private void scalar(int indent, boolean isFirst, Properties before) throws Unfamiliar {
    int column = cursor.column();
    Scalar scalar = scalars.scalar(indent, false);
    if (!isKey(scalar)) {
      teller.scalar(before, scalar);
      cursor.toNextLine();
    } else if (isFirst) {
      teller.mapping(before.orAt(scalar.from()), scalar.from(), false);
      entries(column, scalar);
    } else {
      throw new Unfamiliar(cursor.at());
    }
  }

  /** Whether a colon follows, at which the cursor stands then. */
  private boolean isKey(Scalar scalar) throws Unfamiliar {
    int next = cursor.behindSpaces(cursor.at());
    if (cursor.charAt(next) != ':' || !cursor.isBlank(next + 1)) {
      return false;
    }
    if (!cursor.isInThisLine(scalar.from()) || next - scalar.from() > YamlScanner.LONGEST_KEY) {
      throw new Unfamiliar(next);
    }
    cursor.moveTo(next);
    return true;
  }

  /** Entries of a mapping, behind the first key of which the cursor stands. */
  private void entries(int indent, Scalar first) throws Unfamiliar {
    deeper();
    Scalar key = first;
    boolean isMore = true;
    while (isMore) {
      teller.scalar(Properties.NONE, key);
      cursor.moveTo(cursor.at() + 1);
      behindSign(indent, true);
      isMore = goesOn(indent);
      if (isMore) {
        key = scalars.scalar(indent, false);
        if (!isKey(key)) {
          throw new Unfamiliar(cursor.at());
        }
      }
    }
    depth--;
    teller.end(cursor.at());
  }

  /** Items of a sequence, the first of which begins here. */
  private void items(int indent, boolean isInMapping) throws Unfamiliar {
    deeper();
    boolean isMore = true;
    while (isMore) {
      cursor.moveTo(cursor.at() + 1);
      behindSign(indent, false);
      isMore = goesOn(indent);
      if (isMore && !isDash()) {
        if (!isInMapping) {
          throw new Unfamiliar(cursor.at());
        }
        isMore = false;
      }
    }
    depth--;
    teller.end(cursor.at());
  }

  private void deeper() throws Unfamiliar {
    if (++depth > YamlScanner.DEEPEST) {
      throw new Unfamiliar(cursor.at());
    }
  }

  /** Whether something more stands at an indentation; nothing may stand between that and others. */
  private boolean goesOn(int indent) throws Unfamiliar {
    if (isOver(indent - 1, true)) {
      return false;
    }
    if (cursor.column() > indent) {
      throw new Unfamiliar(cursor.at());
    }
    return true;
  }

  /** Whether a dash stands below the key whose value it begins, and not further to the right. */
  private boolean isItemBelowKey(int indent, boolean isNewLine) {
    return isNewLine && cursor.column() == indent && isDash();
  }

  private void itemsBelowKey(int indent, Properties before) throws Unfamiliar {
    teller.sequence(before, cursor.at() + 1, false);
    items(indent, true);
  }

  /** Whether what is indented more than something has ended. */
  private boolean isOver(int indent, boolean isNewLine) {
    return cursor.isEnd()
        || (isNewLine && (cursor.column() <= indent || cursor.isDocumentMarker()));
  }

  /** What follows a colon or a dash. */
  private void behindSign(int indent, boolean isMapping) throws Unfamiliar {
    int behind = cursor.at();
    boolean isNewLine = cursor.toNextToken(false);
    if (isMapping && isItemBelowKey(indent, isNewLine)) {
      itemsBelowKey(indent, Properties.none(cursor.at()));
    } else if (isOver(indent, isNewLine)) {
      teller.empty(Properties.none(behind));
    } else {
      node(indent, isNewLine || !isMapping, Properties.NONE);
    }
  }
}
