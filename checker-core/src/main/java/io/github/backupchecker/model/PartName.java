package io.github.backupchecker.model;

import java.util.Locale;

/**
 * A volume, folder or source as Windows takes its name: cases are not told apart, and a volume is
 * the same with a backslash and without.
 */
public record PartName(String normal) {
  public static PartName of(String typed) {
    return new PartName(typed.strip().toLowerCase(Locale.ROOT).replaceFirst("\\\\+$", ""));
  }
}
