package io.github.backupchecker.oracle;

/** To what a planned reduction of retention leads. */
public enum RetentionCut {
  /** Not said: counts as staying above the minimum. */
  NOT_STATED,
  ABOVE_MINIMUM,
  BELOW_MINIMUM
}
