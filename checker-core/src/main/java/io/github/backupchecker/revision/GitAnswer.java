package io.github.backupchecker.revision;

import java.nio.charset.StandardCharsets;

/**
 * What came of a command of Git.
 *
 * @param error the first line of what it wrote of errors
 */
record GitAnswer(int exit, String text, String error) {
  GitAnswer(int exit, byte[] out, String error) {
    this(exit, new String(out, StandardCharsets.UTF_8).replaceFirst("\r?\n\\z", ""), error);
  }

  boolean isGood() {
    return exit == 0 && !text.isEmpty();
  }
}
