package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Period;

/**
 * How long recovery points of one schedule may be kept, both ends included.
 *
 * @param irrevocable above which retention in an immutable vault is worth a warning
 */
record RetentionLimits(Period minimum, Period maximum, Period irrevocable) {}
