package io.github.backupchecker.secret;

/**
 * Where a literal secret stands in a file, in code point offsets, the end exclusive.
 *
 * @param kind what it is, such as {@code security PIN}
 */
record SecretPlace(String kind, int start, int end) {}
