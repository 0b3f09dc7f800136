package io.github.backupchecker.model;

/** One of the three hybrid backup products. */
public enum Product {
  /** The Microsoft Azure Recovery Services agent on a machine of its own. */
  MARS,
  /** System Center Data Protection Manager. */
  DPM,
  /** Microsoft Azure Backup Server. */
  MABS
}
