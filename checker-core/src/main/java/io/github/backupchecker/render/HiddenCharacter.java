package io.github.backupchecker.render;

/** Whether a character has no shape of its own, or turns the direction of others. */
public final class HiddenCharacter {
  /**
   * First and last code points of the ranges that Unicode asks to show as nothing although their
   * type is that of a letter or a mark, or is none yet.
   */
  private static final int[] IGNORABLE = {
    0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2065, 0x2065, 0x3164, 0x3164,
    0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF
  };

  private static final int LAST_TWO_OF_A_PLANE = 0xFFFE;
  private static final int DELETE = 0x7F;

  private HiddenCharacter() {}

  /** The same on every Java: that a code point is not assigned yet does not hide it. */
  public static boolean is(int codePoint) {
    if (codePoint < DELETE) {
      return codePoint < ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> codePoint >= IGNORABLE[0] && isIgnorable(codePoint);
    };
  }

  private static boolean isIgnorable(int codePoint) {
    for (int i = 0; i < IGNORABLE.length; i += 2) {
      if (codePoint >= IGNORABLE[i] && codePoint <= IGNORABLE[i + 1]) {
        return true;
      }
    }
    return (codePoint & LAST_TWO_OF_A_PLANE) == LAST_TWO_OF_A_PLANE;
  }
}
