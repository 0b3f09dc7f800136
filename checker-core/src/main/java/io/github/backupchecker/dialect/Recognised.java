package io.github.backupchecker.dialect;

import io.github.backupchecker.source.Location;

/**
 * Something that concerns backup but is outside the hybrid rules.
 *
 * @param what such as {@code AzureIaasVM policy}
 */
public record Recognised(String what, Location location) {}
