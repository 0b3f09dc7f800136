package io.github.backupchecker.shell;

/**
 * Why the shell itself would not read a text.
 *
 * @param start where that shows
 */
public record Fault(String message, int start) {}
