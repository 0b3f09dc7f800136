/**
 * Responsible for the one way in: what to check, and the verbs in order. May not hold any logic of
 * its own.
 */
@NullMarked
package io.github.backupchecker;

import org.jspecify.annotations.NullMarked;
