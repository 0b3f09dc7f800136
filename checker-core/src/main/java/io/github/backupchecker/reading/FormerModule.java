package io.github.backupchecker.reading;

/**
 * What a module of a base declared that is gone, or built no more, and did not merely move.
 *
 * @param label the way to its declarations from the root of the build
 * @param stands whether they are there today all the same
 * @param told whether this run tells what became of them
 */
public record FormerModule(String label, boolean stands, boolean told, Inputs inputs) {}
