package io.github.backupchecker.maven;

import io.github.backupchecker.render.text.Style;
import org.fusesource.jansi.Ansi;

/** Whether Maven colours what it prints, which {@code -Dstyle.color} and {@code -B} decide. */
final class BuildColours {
  private BuildColours() {}

  static Style style() {
    return isWanted() ? Style.ANSI : Style.NONE;
  }

  /** Every Maven hands out the switch, and programs that have one built in need not. */
  private static boolean isWanted() {
    try {
      return Ansi.isEnabled();
    } catch (LinkageError e) {
      return false;
    }
  }
}
