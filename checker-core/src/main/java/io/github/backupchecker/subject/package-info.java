/**
 * Responsible for what rules examine: declared objects with what a rule needs to know of their
 * surroundings. May not judge.
 */
@NullMarked
package io.github.backupchecker.subject;

import org.jspecify.annotations.NullMarked;
