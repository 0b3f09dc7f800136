/**
 * Responsible for measuring how long the stages of a check take, and for the estates on which whole
 * processes are measured. May not be needed by anything else.
 */
@NullMarked
package io.github.backupchecker.benchmarks;

import org.jspecify.annotations.NullMarked;
