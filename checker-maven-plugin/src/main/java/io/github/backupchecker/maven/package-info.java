/**
 * Responsible for the goals: parameters in, calls of the core, log lines and the build's fate out.
 * May not judge, read declarations or render a report itself.
 */
@NullMarked
package io.github.backupchecker.maven;

import org.jspecify.annotations.NullMarked;
