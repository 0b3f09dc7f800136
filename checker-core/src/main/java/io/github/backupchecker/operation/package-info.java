/**
 * Responsible for placing an operation in its estate and asking the oracle what the vendor will
 * answer. May not decide whether an answer is a defect.
 */
@NullMarked
package io.github.backupchecker.operation;

import org.jspecify.annotations.NullMarked;
