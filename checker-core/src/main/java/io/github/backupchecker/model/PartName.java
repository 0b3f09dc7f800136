package io.github.backupchecker.model;

import java.util.Locale;

/**
 * A volume, folder or source as Windows takes its name: cases are not told apart, and a volume is
 * the same with a backslash and without.
 */
public record PartName(String normal) {
  public static PartName of(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '\\') {
      end--;
    }
    return new PartName(name.substring(0, end));
  }
}
