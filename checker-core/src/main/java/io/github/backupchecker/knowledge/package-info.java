/**
 * Responsible for the vendor's facts: tables, releases, errors, sections. May not know the files of
 * declarations, nor where the facts stand.
 */
@NullMarked
package io.github.backupchecker.knowledge;

import org.jspecify.annotations.NullMarked;
