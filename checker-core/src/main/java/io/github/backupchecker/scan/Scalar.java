package io.github.backupchecker.scan;

/**
 * A value as the scanner met it, in UTF-16 offsets.
 *
 * @param to the first character behind it
 * @param text what it says
 */
record Scalar(int from, int to, String text, boolean isPlain) {}
