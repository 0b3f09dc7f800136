/**
 * Responsible for turning a command line into calls of the core, and their results into output and
 * an exit code. May not judge, read declarations or render a report itself.
 */
@NullMarked
package io.github.backupchecker.cli;

import org.jspecify.annotations.NullMarked;
