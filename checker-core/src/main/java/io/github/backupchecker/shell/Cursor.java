package io.github.backupchecker.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a text that moves forward, and the first thing that was wrong on the way. */
final class Cursor {
  private final String text;
  private int at;
  private @Nullable Fault fault;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  int peek() {
    return peek(0);
  }

  /** The character so many places ahead; -1 outside the text. */
  int peek(int ahead) {
    int place = at + ahead;
    return place >= 0 && place < text.length() ? text.charAt(place) : -1;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  void advance(int count) {
    at = Math.min(text.length(), at + count);
  }

  void moveTo(int place) {
    at = place;
  }

  String since(int start) {
    return text.substring(start, at);
  }

  boolean looksAt(String wanted) {
    return text.startsWith(wanted, at);
  }

  /** What matches here, without moving. */
  Optional<Matcher> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** Keeps the first fault and gives up the rest of the text. */
  void fail(String message, int start) {
    if (fault == null) {
      fault = new Fault(message, start);
    }
    at = text.length();
  }

  Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  /** Skips blanks, comments and continued line ends. */
  void skipBlanks() {
    while (true) {
      if (Characters.isBlank(peek())) {
        advance(1);
      } else if (peek() == '`' && Characters.isNewline(peek(1))) {
        advance(peek(1) == '\r' && peek(2) == '\n' ? 3 : 2);
      } else if (peek() == '`' && peek(1) < 0) {
        advance(1);
      } else if (peek() == '#') {
        skipLine();
      } else if (looksAt("<#")) {
        skipComment();
      } else {
        return;
      }
    }
  }

  /** Skips blanks and line ends too. */
  void skipSpace() {
    skipBlanks();
    while (Characters.isNewline(peek())) {
      advance(1);
      skipBlanks();
    }
  }

  void skipLine() {
    while (!atEnd() && !Characters.isNewline(peek())) {
      advance(1);
    }
  }

  private void skipComment() {
    int end = text.indexOf("#>", at);
    if (end < 0) {
      fail("the comment that begins with <# has no end: add #>", at);
    } else {
      at = end + 2;
    }
  }
}
