package io.github.backupchecker.cli;

import io.github.backupchecker.render.text.Style;

/** When text is coloured. */
enum ColorMode {
  AUTO,
  ALWAYS,
  NEVER;

  Style style(Console console) {
    boolean isColoured =
        switch (this) {
          case AUTO -> console.coloursWanted();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return isColoured ? Style.ANSI : Style.NONE;
  }
}
