/**
 * Responsible for reading every file of a run into declarations, secrets masked on the way. May not
 * judge.
 */
@NullMarked
package io.github.backupchecker.reading;

import org.jspecify.annotations.NullMarked;
