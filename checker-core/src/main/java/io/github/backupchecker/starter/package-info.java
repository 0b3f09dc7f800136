/** Responsible for the files with which a team begins. May not replace what a team has. */
@NullMarked
package io.github.backupchecker.starter;

import org.jspecify.annotations.NullMarked;
