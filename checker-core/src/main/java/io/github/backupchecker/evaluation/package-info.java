/** Responsible for every rule on every subject, and the report of what came out. May not print. */
@NullMarked
package io.github.backupchecker.evaluation;

import org.jspecify.annotations.NullMarked;
