/**
 * Responsible for command lines that change protection: what a cmdlet with its flags does. May not
 * judge.
 */
@NullMarked
package io.github.backupchecker.dialect.command;

import org.jspecify.annotations.NullMarked;
