/**
 * Responsible for reading mappings by the types of their keys: unknown keys, wrong types and
 * invalid values become located problems. May not know what is declared.
 */
@NullMarked
package io.github.backupchecker.binding;

import org.jspecify.annotations.NullMarked;
