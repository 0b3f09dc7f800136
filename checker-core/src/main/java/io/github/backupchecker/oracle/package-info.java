/**
 * Responsible for predicting what the vendor will answer to an operation on an installation and a
 * vault. May not know declarations.
 */
@NullMarked
package io.github.backupchecker.oracle;

import org.jspecify.annotations.NullMarked;
