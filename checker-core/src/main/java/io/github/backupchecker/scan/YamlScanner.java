package io.github.backupchecker.scan;

import io.github.backupchecker.source.SourceFile;

/**
 * Tells what the YAML that people write says, in a fraction of the time that the library takes.
 *
 * <p>What it tells is what {@link YamlEvents} tells, event by event and place by place. What is not
 * written as people write it, and everything that the library might refuse, is left to the library
 * as a whole.
 */
public final class YamlScanner {
  /** Deeper than any limit of a reader. */
  static final int DEEPEST = 300;

  /** The library takes no more characters than 1,024 for a key. */
  static final int LONGEST_KEY = 1000;

  private final TextCursor cursor;
  private final Teller teller;
  private final BlockNodes nodes;

  /**
   * A scanner of one text.
   *
   * @param target told of the text from its beginning, and not to its end where it is unfamiliar
   */
  public YamlScanner(SourceFile file, TreeEvents target) throws Unfamiliar {
    this.cursor = new TextCursor(file.text());
    this.teller = new Teller(file, target);
    this.nodes = new BlockNodes(cursor, teller);
  }

  /** Tells all of the text. */
  public void send() throws Unfamiliar {
    cursor.toNextToken(false);
    boolean isFirst = true;
    while (!cursor.isEnd()) {
      document(isFirst);
      isFirst = false;
      passEnds();
    }
  }

  private void document(boolean isFirst) throws Unfamiliar {
    teller.document(cursor.at());
    if (isStart()) {
      cursor.moveTo(cursor.at() + 3);
      cursor.toNextLine();
    } else if (!isFirst || cursor.isDocumentMarker() || cursor.here() == '%') {
      throw new Unfamiliar(cursor.at());
    }
    if (cursor.isEnd() || cursor.isDocumentMarker()) {
      teller.empty(Properties.none(cursor.at()));
    } else {
      nodes.node(-1, true, Properties.NONE);
    }
  }

  private boolean isStart() {
    return cursor.isDocumentMarker() && cursor.here() == '-';
  }

  /** Passes over the lines that say that a document ends. */
  private void passEnds() throws Unfamiliar {
    while (cursor.isDocumentMarker() && cursor.here() == '.') {
      cursor.moveTo(cursor.at() + 3);
      cursor.toNextLine();
    }
    if (!cursor.isEnd() && !isStart()) {
      throw new Unfamiliar(cursor.at());
    }
  }
}
