package io.github.backupchecker.reading;

/**
 * A folder of declarations in a base that no module of today has.
 *
 * @param label its way from the root of the build
 * @param stands whether it is there today all the same
 * @param told whether this run tells what became of it
 * @param request how it is read
 */
record FormerFolder(String label, boolean stands, boolean told, ReadRequest request) {}
