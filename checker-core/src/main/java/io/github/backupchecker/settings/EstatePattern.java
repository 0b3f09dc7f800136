package io.github.backupchecker.settings;

import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Location;

/**
 * Folders each of which is an estate of its own.
 *
 * @param folders relative to the folder of the settings
 * @param location where it stands in the settings
 */
public record EstatePattern(Glob folders, Location location) {}
