package io.github.backupchecker.reading;

/**
 * What a module of a base declared that is gone, or built no more, and did not merely move.
 *
 * @param label the way to its declarations from the root of the build
 * @param stands whether they are there today all the same
 */
public record FormerModule(String label, boolean stands, Inputs inputs) {}
