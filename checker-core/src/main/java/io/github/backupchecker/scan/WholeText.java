package io.github.backupchecker.scan;

import io.github.backupchecker.source.SourceFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * The text of a file for the YAML library, read where it lies.
 *
 * <p>The library's own reader copies all that it looks ahead for every {@value #PORTION} characters
 * more, so that one long word takes time by the square of its length. What is read, and where which
 * error is met, is the same as there.
 */
final class WholeText extends StreamReader {
  /** As many characters as the library checks at once: a forbidden one is met before its turn. */
  private static final int PORTION = 1023;

  /** Nobody shows the library's excerpts, and each would hold a part of the text. */
  private static final int[] NO_EXCERPT = {};

  private final SourceFile file;
  private int checked;
  private int checkedChars;
  private int index;
  private int documentIndex;
  private int line;
  private int column;

  WholeText(SourceFile file) {
    super("");
    this.file = file;
  }

  @Override
  public Mark getMark() {
    return new Mark("'string'", index, line, column, NO_EXCERPT, 0);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length && reaches(0); i++) {
      int passed = at(index);
      move(1);
      if (Constant.LINEBR.has(passed) || (passed == '\r' && reaches(0) && at(index) != '\n')) {
        line++;
        column = 0;
      } else if (passed != 0xFEFF) {
        column++;
      }
    }
  }

  @Override
  public int peek() {
    return peek(0);
  }

  @Override
  public int peek(int ahead) {
    return reaches(ahead) ? at(index + ahead) : 0;
  }

  @Override
  public String prefix(int length) {
    if (length == 0) {
      return "";
    }
    int most = reaches(length) ? length : Math.min(length, checked - index);
    return file.text(index, index + most);
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    move(length);
    column += length;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return documentIndex;
  }

  @Override
  public void resetDocumentIndex() {
    documentIndex = 0;
  }

  @Override
  public int getIndex() {
    return index;
  }

  @Override
  public int getLine() {
    return line;
  }

  private int at(int offset) {
    return file.text().codePointAt(file.charOffset(offset));
  }

  private void move(int length) {
    index += length;
    documentIndex += length;
  }

  private boolean reaches(int ahead) {
    if (index + ahead >= checked && checked < file.length()) {
      checkPortion();
    }
    return index + ahead < checked;
  }

  private void checkPortion() {
    String text = file.text();
    int end = Math.min(checkedChars + PORTION, text.length());
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end++;
    }
    while (checkedChars < end) {
      int character = text.codePointAt(checkedChars);
      if (!isPrintable(character)) {
        throw new ReaderException(
            "'string'", checked, character, "special characters are not allowed");
      }
      checkedChars += Character.charCount(character);
      checked++;
    }
  }
}
