/**
 * Responsible for files, places in them and addresses of declared objects. May not know YAML, JSON
 * or backup.
 */
@NullMarked
package io.github.backupchecker.source;

import org.jspecify.annotations.NullMarked;
