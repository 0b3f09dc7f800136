package io.github.backupchecker.dialect.command;

/**
 * Why a line cannot be taken for one operation.
 *
 * @param start the offset in the line where that shows
 * @param end the offset behind it
 */
public record Mistake(String message, int start, int end) {}
