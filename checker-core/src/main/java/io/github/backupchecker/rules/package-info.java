/**
 * Responsible for judgement: one final class per rule. May not use each other, read files, hold
 * state, or contain a version, a threshold or an error code.
 */
@NullMarked
package io.github.backupchecker.rules;

import org.jspecify.annotations.NullMarked;
