package io.github.backupchecker.render;

/**
 * How a text report is printed.
 *
 * @param maxFindings how many findings, problems and operations each are printed at most
 * @param verbose whether files passed over and rules that never applied are named too
 */
public record TextOptions(Style style, int maxFindings, boolean verbose) {

  /** For a file: no colours, and nothing left out. */
  public static final TextOptions COMPLETE = new TextOptions(Style.NONE, Integer.MAX_VALUE, true);

  public TextOptions {
    if (maxFindings < 0) {
      throw new IllegalArgumentException("maxFindings counts from 0: " + maxFindings);
    }
  }
}
