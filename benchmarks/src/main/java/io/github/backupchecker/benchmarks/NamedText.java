package io.github.backupchecker.benchmarks;

/**
 * A file that is yet to be written.
 *
 * @param path relative, with {@code /}
 */
record NamedText(String path, String text) {}
