/**
 * Responsible for the vendor's facts, read from one file, and for the oracle that predicts what the
 * vendor will answer to an operation. May not know the files of declarations.
 */
@NullMarked
package io.github.backupchecker.knowledge;

import org.jspecify.annotations.NullMarked;
