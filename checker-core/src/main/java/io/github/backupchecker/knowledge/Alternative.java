package io.github.backupchecker.knowledge;

/**
 * What works instead of a refused operation.
 *
 * @param console on a stack whose console keeps points by policy
 * @param command on a stack whose command line does
 * @param neither on any other stack
 */
record Alternative(String console, String command, String neither) {}
