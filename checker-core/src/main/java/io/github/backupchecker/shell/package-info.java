/**
 * Responsible for PowerShell text: which commands it has, with their arguments and places. May not
 * know backup, nor what any command does.
 */
@NullMarked
package io.github.backupchecker.shell;

import org.jspecify.annotations.NullMarked;
