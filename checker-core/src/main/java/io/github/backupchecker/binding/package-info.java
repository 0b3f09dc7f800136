/**
 * Responsible for keys, each declared once: reading and strictness follow from them; unknown keys,
 * wrong types and invalid values become located problems. May not know what is declared.
 */
@NullMarked
package io.github.backupchecker.binding;

import org.jspecify.annotations.NullMarked;
