/** Responsible for one reader per format, from trees to declarations. May not judge. */
@NullMarked
package io.github.backupchecker.dialect;

import org.jspecify.annotations.NullMarked;
