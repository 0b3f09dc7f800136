/**
 * Responsible for the files of a Git revision, read without touching the work tree. May not know
 * what is in them.
 */
@NullMarked
package io.github.backupchecker.revision;

import org.jspecify.annotations.NullMarked;
