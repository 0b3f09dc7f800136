package io.github.backupchecker.source;

import java.nio.file.Path;

/**
 * A file that is to be read.
 *
 * @param path as reports show it: relative to the directory that was asked for, with {@code /}
 * @param explicit whether it must declare backup: it was named itself, or stands where declarations
 *     are kept
 */
public record FoundFile(Path file, String path, boolean explicit) {}
