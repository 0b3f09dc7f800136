/**
 * Responsible for the declared backup estate as immutable values. May not hold vendor thresholds.
 */
@NullMarked
package io.github.backupchecker.model;

import org.jspecify.annotations.NullMarked;
