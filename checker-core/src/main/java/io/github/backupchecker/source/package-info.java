/**
 * Responsible for files, places in them, addresses of declared objects, and the known word nearest
 * to a misspelt one. May not know YAML, JSON or backup.
 */
@NullMarked
package io.github.backupchecker.source;

import org.jspecify.annotations.NullMarked;
